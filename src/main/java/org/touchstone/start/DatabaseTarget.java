package org.touchstone.start;

import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.touchstone.common.StartRefused;

/** A database that the portal is about to use, looked at before anything in it is touched. */
record DatabaseTarget(String url, String user, String password) {

    static DatabaseTarget own(String url) {
        return new DatabaseTarget(url, EmbeddedDatabase.NAME, "");
    }

    void check() {
        MigrationInfo[] applied;
        try {
            applied = Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("classpath:db/migration")
                    .load()
                    .info()
                    .applied();
        } catch (FlywayException e) {
            throw new StartRefused(sentence(e), e);
        }
        if (Arrays.stream(applied).anyMatch(DatabaseTarget::isUnknownHere)) {
            throw new StartRefused(
                    "The database " + place() + " belongs to a newer version of the portal; "
                            + "start that version, or name another database in TOUCHSTONE_DB_URL or another data folder in TOUCHSTONE_DATA.");
        }
    }

    /** FUTURE is above all numbers known here, MISSING between them, as each room has a range of its own. */
    private static boolean isUnknownHere(MigrationInfo migration) {
        var state = migration.getState().name();
        return state.startsWith("FUTURE") || state.startsWith("MISSING");
    }

    private String sentence(FlywayException failure) {
        return switch (state(failure)) {
            case "28P01", "28000" ->
                "The database " + place() + " does not let the user '" + user
                        + "' in; check TOUCHSTONE_DB_USER and TOUCHSTONE_DB_PASSWORD.";
            case "3D000" ->
                "The server answers, but has no database " + place() + "; create it or correct TOUCHSTONE_DB_URL.";
            default ->
                "The database " + place() + " cannot be reached; "
                        + "see that PostgreSQL runs there and that TOUCHSTONE_DB_URL is right.";
        };
    }

    private static String state(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    /** The address without its parameters, which may hold a password. */
    private String place() {
        return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
    }
}
