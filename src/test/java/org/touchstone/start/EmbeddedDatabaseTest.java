package org.touchstone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchstone.common.StartRefused;

class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    @Test
    void whatWasWrittenIsThereAfterTheNextStartAndGoneAfterAFreshOne() throws Exception {
        var folder = data.resolve("postgres");
        try (var database = EmbeddedDatabase.start(folder, EmbeddedDatabase.DURABLE)) {
            execute(database, "create table seen (at int)");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show server_version")).startsWith("17");
        }
        try (var database = EmbeddedDatabase.start(folder, EmbeddedDatabase.DURABLE)) {
            assertThat(ask(database, "select count(*) from seen")).isEqualTo("0");
        }
        new DatabaseFolder(folder).empty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aServerThatAKilledPortalLeftBehindIsEndedAndItsDataKept() throws Exception {
        var folder = data.resolve("postgres");
        var killed = EmbeddedDatabase.start(folder, EmbeddedDatabase.THROWAWAY);
        execute(killed, "create table seen (at int)");
        var orphan = new DatabaseFolder(folder).server().orElseThrow();
        Files.delete(folder.resolve("epg-lock")); // the lock of a killed process is released by the system
        try (var database = EmbeddedDatabase.start(folder, EmbeddedDatabase.THROWAWAY)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(database, "select count(*) from seen")).isEqualTo("0");
        }
    }

    @Test
    void aProcessNumberThatIsSomebodyElsesByNowIsForgotten() throws Exception {
        var folder = data.resolve("postgres");
        EmbeddedDatabase.start(folder, EmbeddedDatabase.THROWAWAY).close();
        var me = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postmaster.pid"), me + "\n" + folder + "\n1\n5432\n\nlocalhost\n\nready\n");
        try (var database = EmbeddedDatabase.start(folder, EmbeddedDatabase.THROWAWAY)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aSecondPortalOnTheSameFolderIsRefused() throws Exception {
        var folder = data.resolve("postgres");
        try (var first = EmbeddedDatabase.start(folder, EmbeddedDatabase.THROWAWAY)) {
            refused(folder, "Another portal is running on the data folder");
            assertThat(new DatabaseFolder(folder).urlOfRunningServer()).contains(first.url());
        }
    }

    @Test
    void aFolderThatIsNoFolderIsRefused() throws IOException {
        Files.writeString(data.resolve("postgres"), "not a folder");
        refused(data.resolve("postgres"), "cannot be read and written");
        assertThat(data.resolve("postgres")).hasContent("not a folder");
    }

    @Test
    void aFolderOfSomethingElseIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectory(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/letter.txt"), "dear");
        refused(data.resolve("postgres"), "holds files that are no database of the portal");
        assertThat(data.resolve("postgres/letter.txt")).hasContent("dear");
    }

    @Test
    void aDatabaseOfANewerServerIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectory(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "18\n");
        refused(data.resolve("postgres"), "was written by PostgreSQL 18");
        assertThat(data.resolve("postgres/PG_VERSION")).hasContent("18");
    }

    private static void refused(Path folder, String words) {
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, EmbeddedDatabase.THROWAWAY))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith(".");
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "")) {
            connection.createStatement().execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "")) {
            var answer = connection.createStatement().executeQuery(sql);
            answer.next();
            return answer.getString(1);
        }
    }
}
