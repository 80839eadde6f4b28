package org.touchstone.start;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the portal, or, when the arguments name a command, does that one thing and ends. */
public final class Launch {

    private Launch() {}

    /** {@code [--fresh]} starts the portal; {@code import orders FILE} and the like run a {@link Command}. */
    public static void run(Class<?> portal, String... args) {
        var words = List.of(args).stream().filter(arg -> !arg.startsWith("--")).toList();
        var application = new SpringApplication(portal);
        if (words.isEmpty()) {
            application.addInitializers(new PortCheck(), new DatabaseConnection());
            application.addListeners(new Welcome());
            Rehearsal.endIfAsked(application.run(args));
        } else {
            application.addInitializers(Launch::openNoPort, new DatabaseConnection());
            var context = application.run(args);
            var status = command(context, words.getFirst(), words.subList(1, words.size()));
            System.exit(SpringApplication.exit(context, () -> status));
        }
    }

    private static void openNoPort(ConfigurableApplicationContext context) {
        // the views want a web application around them, but nobody is to reach this one: -1 opens no port
        Properties.add(context, Map.of("server.port", "-1", "touchstone.command", "true"));
    }

    private static int command(ApplicationContext context, String name, List<String> args) {
        var commands = context.getBeansOfType(Command.class).values();
        var command =
                commands.stream().filter(known -> known.name().equals(name)).findFirst();
        if (command.isEmpty()) {
            System.err.println("There is no command '" + name + "'; there are: "
                    + commands.stream().map(Command::name).sorted().collect(Collectors.joining(", ")) + ".");
            return 2;
        }
        return command.get().run(args);
    }
}
