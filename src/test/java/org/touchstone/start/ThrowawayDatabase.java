package org.touchstone.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One real server for all tests of a run, and in it an empty database for each application context. */
public class ThrowawayDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger contexts = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "context_" + contexts.incrementAndGet();
        try {
            Server.ONLY.create(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Properties.add(
                context,
                Map.of(
                        "touchstone.data", Server.FOLDER.toString(),
                        "spring.datasource.url", Server.ONLY.url(name),
                        "spring.datasource.username", Server.ONLY.user(),
                        "spring.datasource.password", ""));
    }

    private static final class Server {
        private static final Path FOLDER = folder();
        private static final EmbeddedDatabase ONLY =
                EmbeddedDatabase.start(FOLDER.resolve("postgres"), EmbeddedDatabase.THROWAWAY);

        static {
            // after the contexts, so that nothing loses its connection while it still works
            SpringApplication.getShutdownHandlers().add(Server::end);
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("touchstone-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end() {
            try {
                ONLY.close();
                Folders.delete(FOLDER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
