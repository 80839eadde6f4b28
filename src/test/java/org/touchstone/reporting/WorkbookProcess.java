package org.touchstone.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Writes the workbook and nothing else, so that its memory can be held to a limit: URL USER FILE. */
public final class WorkbookProcess {

    private static final Person MANAGER = new Person(
            new PersonId("manager"), "Mona Ager", new OrganisationId("platform"), Set.of(Role.MANAGER), Locale.ENGLISH);

    private WorkbookProcess() {}

    public static void main(String[] args) {
        var database = new DriverManagerDataSource(args[0], args[1], "");
        var jdbc = JdbcClient.create(database);
        var reports = new Reports(new FigureStore(jdbc), new ReportStore(jdbc), act -> {}, Clock.systemUTC());
        var period = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(status -> {
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                reports.casesAndOutcomes(MANAGER, Locale.ENGLISH, period, out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
