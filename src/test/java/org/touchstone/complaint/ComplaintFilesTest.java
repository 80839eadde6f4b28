package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.says;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NumberStore;
import org.touchstone.common.Refused;
import org.touchstone.complaint.table.Books;
import org.touchstone.complaint.table.Limits;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.MarketplaceUnavailable;
import org.touchstone.marketplace.ShelfFixture;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightDetails;
import org.touchstone.rights.RightFixture;
import org.touchstone.rights.RightKind;
import org.touchstone.rights.RightQuery;
import org.touchstone.rights.Rights;

/** Files of many complaints: good rows are filed, bad ones come back, and nothing is filed twice. */
@PortalTest
class ComplaintFilesTest {

    private static final List<String> HEAD = List.of(
            "Your reference",
            "Right *",
            "REASON",
            "Listing",
            "What is wrong with this listing",
            "What is wrong",
            "Claim of the patent",
            "Our own column");

    @Autowired
    ComplaintFiles files;

    @Autowired
    Complaints complaints;

    @Autowired
    FileRuns runs;

    @Autowired
    FileStore store;

    @Autowired
    FileRowStore rows;

    @Autowired
    RowFiling rowFiling;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FileFolder folder;

    @Autowired
    NumberStore numbers;

    @Autowired
    Clock clock;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    @Autowired
    Rights rights;

    @Autowired
    RightFixture rightFixture;

    @Autowired
    ShelfFixture shelves;

    @Autowired
    Life life;

    @Test
    void good_rows_are_filed_and_bad_ones_keep_their_reason() {
        List<String> listings = shelves.listings(2, 2);
        ComplaintFile file = taken(
                row("", listings.get(0)), row("", "L999999999"), row("", listings.get(1)), row("", listings.get(2)));
        assertThat(file.state()).isEqualTo(ComplaintFile.State.DONE);
        assertThat(List.of(file.rows(), file.filed(), file.known(), file.refused()))
                .containsExactly(4, 3, 0, 1);
        List<FileRow> rows = files.rows(Cast.BRAND, file.id(), false, 0, 100);
        assertThat(rows).extracting(FileRow::number).containsExactly(2, 3, 4, 5);
        assertThat(rows.get(1).why()).hasMessageContaining("L999999999");
        assertThat(rows.get(0).complaint())
                .isEqualTo(rows.get(2).complaint())
                .isEqualTo(rows.get(3).complaint());
        assertThat(complaints.see(Cast.BRAND, rows.get(0).complaint()).accused())
                .hasSize(2);
        assertThat(folder.path(file.id())).doesNotExist();
    }

    @Test
    void a_right_can_be_named_however_many_there_are_and_one_of_two_is_named_by_its_identifier() {
        Person owner = rightFixture.owner();
        Person agent = rightFixture.owner();
        for (int number = 0; number < 201; number++) {
            rightFixture.verified(owner);
        }
        Right last = rights.list(
                        Cast.INTAKE, new RightQuery(rightFixture.brand(owner).name(), null, 200))
                .getLast();
        Right mine = rightFixture.verified(
                agent, rightFixture.mark(rights.today(), rights.today().plusYears(1)));
        Right twin = rightFixture.verified(
                owner,
                new RightDetails(
                        RightKind.PATENT,
                        mine.number(),
                        mine.name(),
                        "Patent Office",
                        "CN",
                        List.of(),
                        mine.from(),
                        mine.until()));
        rightFixture.letter(agent, owner);
        List<FileRow> rows = Stream.of(
                        last.number(),
                        FileTemplate.name(last).toLowerCase(Locale.ROOT),
                        twin.id(),
                        mine.number(),
                        FileTemplate.name(mine),
                        "no such right (1)")
                .map(right -> FileRow.read(2, Map.of(FileColumn.RIGHT, right)))
                .toList();
        Map<String, List<Right>> known = NamedRights.byName(rights, agent, rows);
        assertThat(rows.subList(0, 3))
                .extracting(row ->
                        NamedRights.one(known, row.cell(FileColumn.RIGHT)).id())
                .containsExactly(last.id(), last.id(), twin.id());
        for (FileRow row : rows.subList(3, 5)) {
            assertThatThrownBy(() -> NamedRights.one(known, row.cell(FileColumn.RIGHT)))
                    .satisfies(no -> says("complaint.file.refused.rights", (Refused) no))
                    .hasMessageContaining("fits 2 of your rights")
                    .hasMessageContaining(mine.id())
                    .hasMessageContaining(twin.id());
        }
        assertThatThrownBy(() -> NamedRights.one(known, "no such right (1)"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("complaint.file.refused.right"));
    }

    @Test
    void its_person_is_told_with_a_link() {
        ComplaintFile file = taken(row("", shelves.listing()));
        assertThat(notices.of(Cast.BRAND)).extracting(Notice::link).contains("complaint-file/" + file.id());
    }

    @Test
    void rows_that_agree_become_one_complaint_of_up_to_300_listings() {
        List<List<String>> rows = shelves.listings(1, 301).stream()
                .map(listing -> row("", listing))
                .toList();
        ComplaintFile file = taken(rows.toArray(List[]::new));
        List<ComplaintId> filed = files.rows(Cast.BRAND, file.id(), false, 0, 1000).stream()
                .map(FileRow::complaint)
                .distinct()
                .toList();
        assertThat(filed).hasSize(2);
        assertThat(complaints.see(Cast.BRAND, filed.getFirst()).listings()).isEqualTo(300);
        assertThat(complaints.see(Cast.BRAND, filed.getLast()).listings()).isEqualTo(1);
    }

    @Test
    void rows_with_another_reference_or_description_become_another_complaint() {
        List<String> listings = shelves.listings(1, 3);
        List<String> other = new ArrayList<>(row("A", listings.get(2)));
        other.set(5, "Another fault.");
        ComplaintFile file = taken(row("A", listings.get(0)), row("B", listings.get(1)), other);
        assertThat(files.rows(Cast.BRAND, file.id(), false, 0, 10))
                .extracting(FileRow::complaint)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_listing_that_another_case_accuses_already_costs_only_its_own_row() {
        List<String> listings = shelves.listings(5, 1);
        CaseId pending = complaints
                .file(Cast.BRAND, ComplaintFixture.about(List.of(listings.get(2))))
                .cases()
                .getFirst();
        cases.notified(pending);
        ComplaintFile file =
                taken(listings.stream().map(listing -> row("", listing)).toArray(List[]::new));
        assertThat(List.of(file.filed(), file.refused())).containsExactly(4, 1);
        assertThat(files.rows(Cast.BRAND, file.id(), true, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.why()).hasMessageContaining(pending.value()));
    }

    @Test
    void what_is_wrong_with_a_listing_is_kept_and_so_is_the_reference() {
        String reference = UUID.randomUUID().toString();
        List<String> row = new ArrayList<>(row(reference, shelves.listing()));
        row.set(4, "Third picture");
        taken(row);
        Complaint filed = complaints.standing(Cast.BRAND, List.of(reference)).getFirst();
        assertThat(filed.reference()).isEqualTo(reference);
        assertThat(complaints.remarks(Cast.BRAND, filed.accused().getFirst().caseId()))
                .containsValue("Third picture");
    }

    @Test
    void the_same_file_again_files_nothing_and_names_what_was_filed() {
        List<List<String>> rows =
                shelves.listings(3, 1).stream().map(listing -> row("", listing)).toList();
        ComplaintFile first = taken(rows.toArray(List[]::new));
        ComplaintFile again = taken(rows.toArray(List[]::new));
        assertThat(List.of(again.filed(), again.known(), again.refused())).containsExactly(0, 3, 0);
        assertThat(files.rows(Cast.BRAND, again.id(), false, 0, 10))
                .extracting(FileRow::complaint)
                .isEqualTo(files.rows(Cast.BRAND, first.id(), false, 0, 10).stream()
                        .map(FileRow::complaint)
                        .toList());
    }

    @Test
    void refused_rows_come_back_as_a_workbook_that_can_be_corrected_and_handed_in_again() throws IOException {
        List<String> listings = shelves.listings(2, 1);
        List<String> formula = new ArrayList<>(row("", "L999999999"));
        formula.set(5, "=HYPERLINK(\"http://evil.example\")");
        ComplaintFile file = taken(row("R1", listings.get(0)), formula);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(refusedRows(file)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(FileColumn.values().length).getStringCellValue())
                    .contains("L999999999");
            CellStyle style =
                    sheet.getRow(1).getCell(FileColumn.DESCRIPTION.ordinal()).getCellStyle();
            assertThat(style.getQuotePrefixed()).isTrue();
            sheet.getRow(1).createCell(FileColumn.LISTING.ordinal()).setCellValue(listings.get(1));
            ByteArrayOutputStream corrected = new ByteArrayOutputStream();
            book.write(corrected);
            ComplaintFile again = taken(Cast.BRAND, corrected.toByteArray());
            assertThat(files.rows(Cast.BRAND, again.id(), false, 0, 10))
                    .singleElement()
                    .satisfies(row -> assertThat(row.why()).isNull())
                    .extracting(FileRow::state)
                    .isEqualTo(FileRow.State.FILED);
        }
    }

    @Test
    void the_template_can_be_handed_in_as_it_is_filled_and_its_example_is_left_out() throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.template(Cast.BRAND, locale, out);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(book.getNumberOfSheets()).isEqualTo(3);
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getDataValidations()).hasSize(2);
                var row = sheet.createRow(2);
                row.createCell(FileColumn.RIGHT.ordinal())
                        .setCellValue(book.getSheetAt(2).getRow(1).getCell(0).getStringCellValue());
                row.createCell(FileColumn.REASON.ordinal()).setCellValue("COUNTERFEIT");
                row.createCell(FileColumn.LISTING.ordinal()).setCellValue(shelves.listing());
                row.createCell(FileColumn.DESCRIPTION.ordinal()).setCellValue("Not ours.");
                ByteArrayOutputStream filled = new ByteArrayOutputStream();
                book.write(filled);
                ComplaintFile file = taken(Cast.BRAND, filled.toByteArray());
                assertThat(List.of(file.rows(), file.filed() + file.refused())).containsExactly(1, 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Someone else's right | complaint.file.refused.right | is not a right of your brand",
                "1 | lumiere-tm-1 | complaint.file.refused.right | is not a right of your brand",
                "2 | Rudeness | complaint.file.refused.reason | \"Rudeness\" is not a reason",
                "2 | Pirated copy of a work | complaint.refused.missing.TITLE_OF_THE_WORK | title of the work",
                "2 | Infringement of a patent | complaint.refused.missing.CLAIM_NUMBER | claim of the patent",
                "3 | L999999999 | complaint.refused.unknownListings | does not know 1 of the listings: L999999999",
                "5 | '' | complaint.file.refused.missing | Column \"What is wrong\" is empty",
                "6 | claim 1 | complaint.refused.otherFact | does not belong to the reason \"Counterfeit goods\"",
                "0 | -bad- | complaint.refused.reference | Your own number of the complaint"
            })
    void each_refusal_says_what_is_wrong_with_the_row(int column, String cell, String key, String sentence) {
        List<String> row = new ArrayList<>(row("", shelves.listing()));
        row.set(column, cell);
        ComplaintFile file = taken(row, row("", shelves.listing()));
        assertThat(file.filed()).isEqualTo(1);
        assertThat(files.rows(Cast.BRAND, file.id(), true, 0, 10))
                .singleElement()
                .satisfies(refused -> assertThat(refused.why()).hasMessageContaining(sentence))
                .satisfies(refused -> says(key, refused.why()));
    }

    @Test
    void a_cell_that_is_too_long_and_a_row_that_stands_twice_are_refused() {
        List<String> twice = row("", shelves.listing());
        List<String> sameByAddress = new ArrayList<>(twice);
        sameByAddress.set(3, "https://market.example/item/" + twice.get(3));
        List<String> tooLong = new ArrayList<>(row("", shelves.listing()));
        tooLong.set(5, "x".repeat(2001));
        ComplaintFile file = taken(twice, sameByAddress, tooLong);
        assertThat(files.rows(Cast.BRAND, file.id(), true, 0, 10))
                .extracting(row -> row.why().getMessage())
                .containsExactly(
                        "This row says the same as row 2. Remove one of them.",
                        "Column \"What is wrong\": write at most 2,000 characters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Right,Reason\r\nA,B", "Right,Reason,Listing,What is wrong,Right\r\nA,B,C,D,E", "\"open", "x"})
    void a_file_that_is_no_table_of_complaints_is_refused_as_a_whole(String csv) {
        ComplaintFile file = taken(Cast.BRAND, csv.getBytes(StandardCharsets.UTF_8));
        assertThat(file.state()).isEqualTo(ComplaintFile.State.REFUSED);
        assertThat(file.why()).isNotNull();
        assertThat(file.why().getMessage()).isNotEqualTo(file.why().key());
        assertThat(file.filed()).isZero();
    }

    @Test
    void missing_columns_are_named() {
        assertThat(taken(Cast.BRAND, "Right,Reason\r\nA,B".getBytes(StandardCharsets.UTF_8))
                        .why())
                .hasMessageContaining("Columns are missing: Listing, what is wrong");
    }

    @Test
    void headings_may_be_chinese_and_stand_in_any_order() {
        String listing = shelves.listing();
        String csv = "问题说明,商品链接,投诉理由,权利\r\n不是我方商品," + listing + ",假冒商品,8812034";
        ComplaintFile file = taken(Cast.BRAND, csv.getBytes(Charset.forName("GB18030")));
        assertThat(file.filed()).isEqualTo(1);
    }

    @Test
    void nothing_is_taken_without_good_faith_or_by_another_role() {
        byte[] any = "x".getBytes(StandardCharsets.UTF_8);
        refused(
                "complaint.refused.bonaFide",
                () -> files.take(Cast.BRAND, "a.csv", new ByteArrayInputStream(any), false));
        assertThatThrownBy(() -> files.take(Cast.SELLER, "a.csv", new ByteArrayInputStream(any), true))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> files.template(Cast.INTAKE, Locale.ENGLISH, new ByteArrayOutputStream()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> files.of(Cast.INTAKE, null, 10)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_file_that_is_empty_or_too_large_is_not_kept() {
        assertThatThrownBy(() -> files.take(Cast.BRAND, "a.csv", new ByteArrayInputStream(new byte[0]), true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has no rows");
        refused(
                "complaint.table.refused.size",
                () -> files.take(Cast.BRAND, "a.csv", new ByteArrayInputStream(new byte[21 << 20]), true));
    }

    @Test
    void a_file_does_not_exist_for_another_brand() {
        ComplaintFile file = taken(row("", "L999999999"));
        assertThatThrownBy(() -> files.see(Cast.BRAND2, file.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.rows(Cast.BRAND2, file.id(), false, 0, 10))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.refused(Cast.BRAND2, file.id(), Locale.ENGLISH, new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
        assertThat(files.of(Cast.BRAND2, null, 100))
                .extracting(ComplaintFile::id)
                .doesNotContain(file.id());
    }

    @Test
    void a_file_without_refused_rows_gives_no_workbook_of_them() {
        ComplaintFile file = taken(row("", shelves.listing()));
        assertThatThrownBy(() -> refusedRows(file)).isInstanceOf(Refused.class).hasMessageContaining("No row of");
    }

    @Test
    void a_file_that_the_portal_left_in_the_middle_is_taken_up_and_worked_on_once() {
        ComplaintFileId id = left(csv(row("", shelves.listing()), row("", "L999999999")));
        assertThat(store.left(clock.instant())).contains(id);
        store.take(id, clock.instant(), clock.instant().plus(FileRuns.TURN));
        runs.run(id);
        assertThat(files.see(Cast.BRAND, id).state())
                .as("somebody else holds it")
                .isEqualTo(ComplaintFile.State.WAITING);
        life.passes(FileRuns.TURN);
        runs.run(id);
        runs.run(id);
        ComplaintFile done = files.see(Cast.BRAND, id);
        assertThat(List.of(done.rows(), done.filed(), done.refused())).containsExactly(2, 1, 1);
        assertThat(store.left(clock.instant())).doesNotContain(id);
    }

    @Test
    void rows_that_were_filed_before_the_portal_stopped_are_not_filed_again() {
        String listing = shelves.listing();
        byte[] content = csv(row("", listing), row("", shelves.listing()));
        taken(row("", listing));
        ComplaintFileId id = left(content);
        runs.run(id);
        ComplaintFile done = files.see(Cast.BRAND, id);
        assertThat(List.of(done.filed(), done.known())).containsExactly(1, 1);
    }

    @Test
    void a_file_on_which_the_portal_fails_again_and_again_is_refused_in_the_end() {
        ComplaintFileId id = left(csv(row("", shelves.listing())));
        folder.delete(id);
        for (int attempt = 0; attempt < 3; attempt++) {
            runs.run(id);
            assertThat(files.see(Cast.BRAND, id).ended()).isFalse();
            life.passes(FileRuns.TURN);
        }
        runs.run(id);
        says("complaint.file.refused.broken", files.see(Cast.BRAND, id).why());
    }

    @Test
    void what_a_file_has_filed_before_the_portal_gives_it_up_stays_and_the_rest_comes_back() {
        ComplaintFileId id = left(csv(row("", shelves.listing())));
        rows.insert(id, FileReading.rows(folder.path(id), Limits.USUAL));
        store.read(id, 1);
        for (int attempt = 0; attempt < 3; attempt++) {
            store.take(id, clock.instant(), clock.instant());
        }
        runs.run(id);
        ComplaintFile file = files.see(Cast.BRAND, id);
        assertThat(file.state()).isEqualTo(ComplaintFile.State.DONE);
        assertThat(List.of(file.filed(), file.refused())).containsExactly(0, 1);
        assertThat(files.rows(Cast.BRAND, id, true, 0, 10))
                .singleElement()
                .satisfies(row -> says("complaint.refused.broken", row.why()));
        assertThat(refusedRows(file)).isNotEmpty();
    }

    @Test
    void a_file_waits_as_long_as_the_marketplace_is_silent() {
        ComplaintFileId id = left(csv(row("", shelves.listing())));
        RowChecks silent = mock();
        when(silent.check(any(), any())).thenThrow(new MarketplaceUnavailable("marketplace.answer.silent"));
        var waiting = new FileRuns(store, rows, folder, silent, rowFiling, people, notices, transaction, clock);
        for (int attempt = 0; attempt < 5; attempt++) {
            waiting.run(id);
            assertThat(files.see(Cast.BRAND, id).ended()).isFalse();
            life.passes(FileRuns.TURN);
        }
        runs.run(id);
        assertThat(files.see(Cast.BRAND, id).filed()).isEqualTo(1);
    }

    /** Whatever a file holds: every row is decided, the good ones are filed, and again nothing is filed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_any_mixture_every_row_is_decided_and_good_ones_are_filed_once(long seed) {
        Random chance = new Random(seed);
        List<String> shelf = shelves.listings(12, 3);
        int good = 0;
        List<List<String>> rows = new ArrayList<>();
        for (String listing : shelf) {
            List<String> row = new ArrayList<>(row("G" + chance.nextInt(4), listing));
            boolean bad = chance.nextInt(3) == 0;
            if (bad) {
                row.set(1 + chance.nextInt(3), "?" + chance.nextInt());
            }
            good += bad ? 0 : 1;
            rows.add(row);
        }
        ComplaintFile file = taken(rows.toArray(List[]::new));
        assertThat(List.of(file.rows(), file.filed(), file.refused()))
                .containsExactly(shelf.size(), good, shelf.size() - good);
        ComplaintFile again = taken(rows.toArray(List[]::new));
        assertThat(List.of(again.filed(), again.known(), again.refused()))
                .containsExactly(0, good, shelf.size() - good);
    }

    /** As a portal leaves it that stops right after taking it in. */
    private ComplaintFileId left(byte[] content) {
        ComplaintFileId id = new ComplaintFileId(numbers.next("BF"));
        folder.keep(id, new ByteArrayInputStream(content));
        store.insert(id, Cast.BRAND, "left.csv", clock.instant());
        return id;
    }

    private byte[] refusedRows(ComplaintFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.refused(Cast.BRAND, file.id(), Locale.ENGLISH, out);
        return out.toByteArray();
    }

    @SafeVarargs
    private ComplaintFile taken(List<String>... rows) {
        return taken(Cast.BRAND, csv(rows));
    }

    private ComplaintFile taken(Person by, byte[] content) {
        var begun = files.take(by, "rows.csv", new ByteArrayInputStream(content), true);
        begun.end().join();
        return files.see(by, begun.id());
    }

    @SafeVarargs
    private static byte[] csv(List<String>... rows) {
        List<List<String>> table =
                Stream.concat(Stream.of(HEAD), Arrays.stream(rows)).toList();
        return Books.csv(table, ',').getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(String reference, String listing) {
        return List.of(
                reference,
                "NORTHPEAK (8812034)",
                "Counterfeit goods",
                listing,
                "",
                "The label lacks our code.",
                "",
                "x");
    }
}
