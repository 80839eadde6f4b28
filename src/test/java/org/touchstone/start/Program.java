package org.touchstone.start;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.Touchstone;

/** The portal as its operator starts it: a process of its own, told what to do by its environment. */
record Program(Process process, Path said, Path errors) {

    static Program start(Path folder, Map<String, String> environment, String... args) throws IOException {
        var said = folder.resolve("said");
        var errors = folder.resolve("errors");
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classpath(),
                Touchstone.class.getName());
        command.command().addAll(Arrays.asList(args));
        command.environment().keySet().removeIf(name -> name.startsWith("TOUCHSTONE_"));
        command.environment().putAll(environment);
        command.redirectOutput(Redirect.to(said.toFile())).redirectError(Redirect.to(errors.toFile()));
        return new Program(command.start(), said, errors);
    }

    /** The program's own classpath: nothing of the tests may reach it. */
    private static String classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
