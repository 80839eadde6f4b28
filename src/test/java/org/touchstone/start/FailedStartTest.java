package org.touchstone.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator sees when the portal cannot start: the real program, its words and its exit status. */
class FailedStartTest {

    @TempDir
    Path data;

    @TempDir
    Path words;

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var other = new ServerSocket(0)) {
            var port = Integer.toString(other.getLocalPort());
            assertThat(failure(Map.of("TOUCHSTONE_PORT", port)))
                    .isEqualTo("Port " + port + " is already used by another program; "
                            + "stop that program or set TOUCHSTONE_PORT to a free port.");
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws Exception {
        assertThat(failure(Map.of("TOUCHSTONE_DB_URL", "jdbc:postgresql://localhost:1/cases?password=secret")))
                .isEqualTo("The database postgresql://localhost:1/cases cannot be reached; "
                        + "see that PostgreSQL runs there and that TOUCHSTONE_DB_URL is right.");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aDatabaseOfANewerPortalIsLeftAlone() throws Exception {
        try (var database = EmbeddedDatabase.start(data.resolve("elsewhere"), EmbeddedDatabase.THROWAWAY);
                var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table flyway_schema_history (installed_rank int primary key, version varchar(50),
                        description varchar(200), type varchar(20), script varchar(1000), checksum int,
                        installed_by varchar(100), installed_on timestamp default now(), execution_time int, success boolean);
                    insert into flyway_schema_history values
                        (1, '9999', 'future', 'SQL', 'V9999__future.sql', 1, 'x', now(), 1, true)""");
            assertThat(failure(Map.of("TOUCHSTONE_DB_URL", database.url())))
                    .contains("belongs to a newer version of the portal");
            statement.execute("update flyway_schema_history set version = '29.9'"); // in the range of one room
            assertThat(failure(Map.of("TOUCHSTONE_DB_URL", database.url())))
                    .contains("belongs to a newer version of the portal");
            assertThat(failure(Map.of("TOUCHSTONE_DB_URL", database.url("nowhere"))))
                    .contains("has no database");
            var tables = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'");
            tables.next();
            assertThat(tables.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void aDataFolderThatIsAFileIsNamed() throws Exception {
        var file = Files.writeString(data.resolve("letter"), "dear");
        assertThat(failure(Map.of("TOUCHSTONE_DATA", file.toString()))).contains("cannot be read and written");
        assertThat(file).hasContent("dear");
    }

    @Test
    void freshNeverEmptiesSomebodyElsesDatabase() throws Exception {
        assertThat(failure(Map.of("TOUCHSTONE_DB_URL", "jdbc:postgresql://localhost:1/cases"), "--fresh"))
                .startsWith("--fresh empties the portal's own database only");
    }

    @Test
    void aVirusScannerWithoutAPortIsNamed() throws Exception {
        assertThat(failure(Map.of("TOUCHSTONE_CLAMAV", "clamav")))
                .isEqualTo("TOUCHSTONE_CLAMAV is clamav, but must be host:port, such as localhost:3310, "
                        + "or the path of the daemon's socket.");
    }

    private String failure(Map<String, String> settings, String... args) throws IOException, InterruptedException {
        var environment = new HashMap<>(Map.of("TOUCHSTONE_DATA", data.toString(), "TOUCHSTONE_PORT", "0"));
        environment.putAll(settings);
        var program = Program.start(words, environment, args);
        assertThat(program.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.process().exitValue()).isEqualTo(1);
        assertThat(program.errors()).content().hasLineCount(1);
        return Files.readString(program.errors()).strip();
    }
}
