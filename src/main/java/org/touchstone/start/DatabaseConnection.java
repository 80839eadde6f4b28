package org.touchstone.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.touchstone.common.StartRefused;

/** Points the portal at the database its operator named, or starts one of its own in the data folder. */
final class DatabaseConnection implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var target = environment.getProperty("touchstone.db.url", "").isBlank() ? own(environment) : named(environment);
        target.check();
        Properties.add(
                context,
                Map.of(
                        "spring.datasource.url", target.url(),
                        "spring.datasource.username", target.user(),
                        "spring.datasource.password", target.password()));
    }

    private static DatabaseTarget named(Environment environment) {
        if (environment.containsProperty("fresh")) {
            throw new StartRefused("--fresh empties the portal's own database only; "
                    + "TOUCHSTONE_DB_URL names another one, which nothing here may empty.");
        }
        return new DatabaseTarget(
                environment.getRequiredProperty("touchstone.db.url"),
                environment.getProperty("touchstone.db.user", EmbeddedDatabase.NAME),
                environment.getProperty("touchstone.db.password", ""));
    }

    private static DatabaseTarget own(Environment environment) {
        var data = Path.of(environment.getProperty("touchstone.data", "data"));
        var folder = data.resolve("postgres");
        var files = new DatabaseFolder(folder);
        if (environment.containsProperty("touchstone.command") && files.isInUse()) {
            // a command may work beside the running portal, on the portal's server
            return files.urlOfRunningServer().map(DatabaseTarget::own).orElseThrow();
        }
        if (environment.containsProperty("fresh")) {
            files.empty();
            Folders.delete(data.resolve("evidence")); // files of cases that are no more
        }
        var database = EmbeddedDatabase.start(folder, EmbeddedDatabase.DURABLE);
        // Spring runs these after it has closed the application, on every way out
        SpringApplication.getShutdownHandlers().add(() -> close(database));
        return DatabaseTarget.own(database.url());
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
