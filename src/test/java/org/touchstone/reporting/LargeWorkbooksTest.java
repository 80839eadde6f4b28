package org.touchstone.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.reporting.LargeWorkbook.State;

@PortalTest
class LargeWorkbooksTest {

    @Autowired
    LargeWorkbooks workbooks;

    @Autowired
    LargeWorkbookStore store;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Notices notices;

    @Autowired
    Clock clock;

    @Value("${touchstone.data}")
    Path data;

    @Test
    void is_made_while_its_manager_does_something_else_who_is_told_when_it_is_ready() throws IOException {
        CaseId id = fixture.open();
        LargeWorkbooks.Begun begun = workbooks.make(Cast.MANAGER, Locale.ENGLISH, Period.lastYear(clock));
        begun.end().join();
        assertThat(workbooks.of(Cast.MANAGER, begun.id()).orElseThrow().state()).isEqualTo(State.READY);
        assertThat(notices.of(Cast.MANAGER))
                .filteredOn(notice -> notice.link().equals("workbook/" + begun.id()))
                .extracting(Notice::textKey)
                .containsExactly("reporting.notice.READY");
        var file = new ByteArrayOutputStream();
        workbooks.read(Cast.MANAGER, begun.id(), file);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(book.getSheet("Cases"))
                    .extracting(row -> row.getCell(0).getStringCellValue())
                    .contains(id.value());
        }
    }

    @Test
    void belongs_to_the_one_who_made_it() {
        LargeWorkbooks.Begun begun = made();
        Person other = new Person(
                new PersonId("manager2"),
                "Mona Other",
                Cast.MANAGER.organisation(),
                Set.of(Role.MANAGER),
                Locale.ENGLISH);
        assertThat(workbooks.of(other, begun.id())).isEmpty();
        assertThatThrownBy(() -> workbooks.read(other, begun.id(), new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workbooks.of(Cast.BRAND, begun.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workbooks.make(Cast.ADMIN, Locale.ENGLISH, Period.lastYear(clock)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void that_has_had_nobody_to_make_it_for_hours_has_broken_off() {
        String elsewhere = UUID.randomUUID().toString();
        store.insert(elsewhere, Cast.MANAGER.id(), Period.lastYear(clock), clock.instant());
        assertThat(workbooks.of(Cast.MANAGER, elsewhere).orElseThrow().state()).isEqualTo(State.MAKING);
        String forgotten = UUID.randomUUID().toString();
        store.insert(
                forgotten,
                Cast.MANAGER.id(),
                Period.lastYear(clock),
                clock.instant().minus(Duration.ofHours(3)));
        assertThat(workbooks.of(Cast.MANAGER, forgotten).orElseThrow().state()).isEqualTo(State.BROKEN);
        assertThatThrownBy(() -> workbooks.read(Cast.MANAGER, forgotten, new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void says_how_many_of_its_rows_are_written() {
        String id = UUID.randomUUID().toString();
        store.insert(id, Cast.MANAGER.id(), period(), clock.instant());
        var progress = new LargeWorkbook.Progress(12_000);
        progress.row();
        progress.row();
        LargeWorkbook halfway = workbooks.of(Cast.MANAGER, id).orElseThrow().at(progress);
        assertThat(halfway.done()).isEqualTo(2);
        assertThat(halfway.rows()).isEqualTo(12_000);
    }

    @Test
    void a_folder_that_cannot_be_written_breaks_it_off_and_its_manager_is_told() throws IOException {
        Path folder = data.resolve("workbooks");
        Path aside = data.resolve("workbooks-aside");
        made();
        Files.move(folder, aside);
        Files.createFile(folder);
        try {
            LargeWorkbooks.Begun begun = made();
            assertThat(workbooks.of(Cast.MANAGER, begun.id()).orElseThrow().state())
                    .isEqualTo(State.BROKEN);
            assertThat(notices.of(Cast.MANAGER))
                    .filteredOn(notice -> notice.link().equals("workbook/" + begun.id()))
                    .extracting(Notice::textKey)
                    .containsExactly("reporting.notice.BROKEN");
        } finally {
            Files.delete(folder);
            Files.move(aside, folder);
        }
    }

    @Test
    void is_thrown_away_after_a_week_file_and_all() throws IOException {
        String old = UUID.randomUUID().toString();
        store.insert(old, Cast.MANAGER.id(), period(), clock.instant().minus(Duration.ofDays(8)));
        new WorkbookFolder(data.toString()).write(old, out -> {});
        Files.createFile(data.resolve("workbooks").resolve(old + ".part"));
        LargeWorkbooks.Begun fresh = made();
        workbooks.throwAway();
        assertThat(workbooks.of(Cast.MANAGER, old)).isEmpty();
        assertThat(data.resolve("workbooks").resolve(old + ".xlsx")).doesNotExist();
        assertThat(data.resolve("workbooks").resolve(old + ".part")).doesNotExist();
        assertThat(data.resolve("workbooks").resolve(fresh.id() + ".xlsx")).exists();
    }

    private LargeWorkbooks.Begun made() {
        LargeWorkbooks.Begun begun = workbooks.make(Cast.MANAGER, Locale.CHINA, period());
        begun.end().join();
        return begun;
    }

    /** A month of which nobody knows a case. */
    private static Period period() {
        return new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 31));
    }
}
