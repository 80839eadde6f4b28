package org.touchstone.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.touchstone.common.StartRefused;

/** A real PostgreSQL 17 server of the portal's own, living in one folder and kept between starts. */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "touchstone";

    /** Nothing survives a power cut with these: for folders that are thrown away after the run. */
    public static final Map<String, String> THROWAWAY =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_wal_size", "1GB");

    /** fsync has to be asked for: the library starts every server with it switched off. */
    public static final Map<String, String> DURABLE = Map.of("fsync", "on", "max_wal_size", "1GB");

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server whose files are in {@code folder}, making them when there are none. */
    public static EmbeddedDatabase start(Path folder, Map<String, String> settings) {
        var files = new DatabaseFolder(folder);
        files.check();
        files.endWhatACrashLeft();
        try {
            var database = new EmbeddedDatabase(launch(files, settings));
            database.create(NAME);
            return database;
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new StartRefused(
                    "The embedded database in " + folder + " did not start; " + files.log() + " says why.", e);
        }
    }

    private static EmbeddedPostgres launch(DatabaseFolder files, Map<String, String> settings) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(files.folder())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(files.program().toFile())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(Duration.ofMinutes(2)) // after a crash it replays its log first
                .setOutputRedirector(Redirect.appendTo(files.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(files.log().toFile()))
                .setRegisterShutdownHook(false); // the application must close its connections first
        settings.forEach(builder::setServerConfig);
        Files.createDirectories(files.program());
        return builder.start();
    }

    /** Makes an empty database of that name, unless there is one. */
    public void create(String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + NAME + "'")
                    .next()) {
                statement.execute("create role " + NAME + " login");
            }
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + name + "'")
                    .next()) {
                statement.execute("create database " + name + " owner " + NAME);
            }
        }
    }

    public String url() {
        return url(NAME);
    }

    public String url(String name) {
        return DatabaseFolder.url(server.getPort(), name);
    }

    public String user() {
        return NAME;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
