package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.Cases;
import org.touchstone.common.NumberStore;
import org.touchstone.complaint.table.Books;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.ShelfFixture;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;

/**
 * What holds of any file of complaints, from the upload to the cases, wherever the portal stops in between. Each try has
 * an owner and listings of its own and leaves nothing that another test could come across.
 */
@PortalTest
class AnyImportTest {

    private static final List<String> HEAD = Stream.of(FileColumn.values())
            .map(column -> column.heading(Locale.ENGLISH))
            .toList();

    @Autowired
    ComplaintFiles files;

    @Autowired
    Complaints complaints;

    @Autowired
    FileRuns runs;

    @Autowired
    FileStore store;

    @Autowired
    FileFolder folder;

    @Autowired
    NumberStore numbers;

    @Autowired
    RightFixture rights;

    @Autowired
    ShelfFixture shelves;

    @Autowired
    Cases cases;

    @Autowired
    PowerCut power;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Life life;

    private Person owner;
    private Right right;
    private String pending;

    /** The portal of all other tests: jqwik does not know Spring, but Spring keeps its contexts for whoever asks. */
    @BeforeTry
    void anOwnerWithARight() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        owner = rights.owner();
        right = rights.verified(owner);
        pending = shelves.listing();
        cases.notified(complaints
                .file(
                        owner,
                        new NewComplaint(
                                right.id(), List.of(pending), ComplaintReason.COUNTERFEIT, "Seen before.", null, true))
                .cases()
                .getFirst());
    }

    /** What is wrong with a row, and what its refusal says. */
    enum Fault {
        NONE(""),
        UNKNOWN_LISTING("does not know 1 of the listings"),
        FOREIGN_RIGHT("is not a right of your brand"),
        NO_REASON("is not a reason"),
        EMPTY_DESCRIPTION("is empty"),
        LONG_DESCRIPTION("write at most 2,000 characters"),
        BAD_REFERENCE("Your own number of the complaint"),
        FACT_OF_ANOTHER_REASON("does not belong to the reason"),
        PENDING_ELSEWHERE("already accused under this right"),
        SAID_BEFORE("This row says the same as row");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * Any file.
     *
     * @param references so many different ones go round among its rows
     * @param stop the complaint at which filing stops, if there are so many
     * @param dark whether the power goes then, or something breaks
     */
    record Mixture(List<Fault> faults, int references, int stop, boolean dark, boolean workbook) {}

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void every_row_is_decided_once_and_good_ones_are_filed_once(@ForAll("mixtures") Mixture mixture) {
        List<List<String>> meant = meant(mixture);
        List<List<String>> sent = spoilt(mixture, meant);
        List<Integer> bad = IntStream.range(0, sent.size())
                .filter(index -> !sent.get(index).equals(meant.get(index)))
                .boxed()
                .toList();
        byte[] content = content(mixture, sent);

        ComplaintFile file = interrupted(content, mixture);
        assertThat(file.state()).isEqualTo(ComplaintFile.State.DONE);
        assertThat(List.of(file.rows(), file.filed(), file.known(), file.refused()))
                .containsExactly(sent.size(), sent.size() - bad.size(), 0, bad.size());
        assertThat(accused()).isEqualTo(once(meant, bad));

        List<FileRow> refused = files.rows(owner, file.id(), true, 0, 1000);
        assertThat(refused).extracting(FileRow::number).containsExactlyElementsOf(numbers(bad));
        for (int index = 0; index < bad.size(); index++) {
            assertThat(refused.get(index).why()).hasMessageContaining(fault(mixture, sent, bad.get(index)).sentence);
        }

        ComplaintFile again = taken("again.csv", content);
        assertThat(List.of(again.filed(), again.known(), again.refused()))
                .containsExactly(0, sent.size() - bad.size(), bad.size());
        assertThat(accused()).isEqualTo(once(meant, bad));

        if (!bad.isEmpty()) {
            ComplaintFile corrected = taken("corrected.xlsx", corrected(file, sent, meant, bad, refused));
            assertThat(List.of(corrected.rows(), corrected.filed(), corrected.refused()))
                    .containsExactly(bad.size(), bad.size(), 0);
        }
        assertThat(accused()).isEqualTo(once(meant, List.of()));
    }

    /** Short ones of few complaints with many faults, and long ones that take more than one commit. */
    @Provide
    Arbitrary<Mixture> mixtures() {
        return Arbitraries.oneOf(mixtures(1, 30, 1, 8), mixtures(14, 90, 60, 90));
    }

    /** @param good so many rows without a fault among any */
    private static Arbitrary<Mixture> mixtures(int good, int longest, int fewest, int most) {
        Arbitrary<Fault> faults = Arbitraries.frequencyOf(
                Tuple.of(good, Arbitraries.just(Fault.NONE)), Tuple.of(2, Arbitraries.of(Fault.class)));
        return Combinators.combine(
                        faults.list()
                                .ofMinSize(fewest == 1 ? 1 : longest * 3 / 4)
                                .ofMaxSize(longest),
                        Arbitraries.integers().between(fewest, most),
                        Arbitraries.integers().between(0, longest),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Mixture::new);
    }

    /** What the rows would say without their faults; three rows a seller. */
    private List<List<String>> meant(Mixture mixture) {
        int rows = mixture.faults().size();
        List<String> shelf = shelves.listings(1 + rows / 3, 3);
        return IntStream.range(0, rows)
                .mapToObj(index -> row("R" + index % mixture.references(), shelf.get(index)))
                .toList();
    }

    private List<String> row(String reference, String listing) {
        return Stream.of(FileColumn.values())
                .map(column -> switch (column) {
                    case REFERENCE -> reference;
                    case RIGHT -> FileTemplate.name(right);
                    case REASON -> "Counterfeit goods";
                    case LISTING -> listing;
                    case DESCRIPTION -> "The label lacks our code.";
                    default -> "";
                })
                .toList();
    }

    private List<List<String>> spoilt(Mixture mixture, List<List<String>> meant) {
        List<List<String>> sent = new ArrayList<>();
        for (int index = 0; index < meant.size(); index++) {
            sent.add(spoilt(mixture.faults().get(index), meant.get(index), sent, meant));
        }
        return sent;
    }

    private List<String> spoilt(Fault fault, List<String> row, List<List<String>> before, List<List<String>> meant) {
        return switch (fault) {
            case NONE -> row;
            case UNKNOWN_LISTING -> with(row, FileColumn.LISTING, "L999999999");
            case FOREIGN_RIGHT -> with(row, FileColumn.RIGHT, "lumiere-tm-1");
            case NO_REASON -> with(row, FileColumn.REASON, "Rudeness");
            case EMPTY_DESCRIPTION -> with(row, FileColumn.DESCRIPTION, "");
            case LONG_DESCRIPTION -> with(row, FileColumn.DESCRIPTION, "x".repeat(2_001));
            case BAD_REFERENCE -> with(row, FileColumn.REFERENCE, "-bad-");
            case FACT_OF_ANOTHER_REASON -> with(row, FileColumn.CLAIM_NUMBER, "claim 1");
            case PENDING_ELSEWHERE -> with(row, FileColumn.LISTING, pending);
            case SAID_BEFORE ->
                IntStream.range(0, before.size())
                        .filter(index -> before.get(index).equals(meant.get(index)))
                        .mapToObj(before::get)
                        .findFirst()
                        .orElse(row);
        };
    }

    /** The pending listing can stand in two rows that agree in all else: then the second says nothing new. */
    private static Fault fault(Mixture mixture, List<List<String>> sent, int index) {
        Fault fault = mixture.faults().get(index);
        boolean again = sent.subList(0, index).contains(sent.get(index));
        return fault == Fault.PENDING_ELSEWHERE && again ? Fault.SAID_BEFORE : fault;
    }

    private ComplaintFile interrupted(byte[] content, Mixture mixture) {
        ComplaintFileId id = new ComplaintFileId(numbers.next("BF"));
        folder.keep(id, new ByteArrayInputStream(content));
        store.insert(id, owner, "left.csv", clock.instant());
        boolean wentDark = false;
        power.after(mixture.stop(), mixture.dark());
        try {
            runs.run(id);
        } catch (PowerCut.Dark dark) {
            wentDark = true;
            assertThat(files.see(owner, id).ended()).isFalse();
            life.passes(FileRuns.TURN);
            runs.run(id);
        } finally {
            power.over();
        }
        Statistics.collect(wentDark);
        Statistics.coverage(often -> often.check(true).count(times -> times > 0));
        return files.see(owner, id);
    }

    private ComplaintFile taken(String name, byte[] content) {
        var begun = files.take(owner, name, new ByteArrayInputStream(content), true);
        begun.end().join();
        return files.see(owner, begun.id());
    }

    /** What came back holds what was sent and why it is refused; then it is filled with what was meant. */
    private byte[] corrected(
            ComplaintFile file,
            List<List<String>> sent,
            List<List<String>> meant,
            List<Integer> bad,
            List<FileRow> refused) {
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        files.refused(owner, file.id(), Locale.ENGLISH, back);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(back.toByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(bad.size());
            for (int index = 0; index < bad.size(); index++) {
                XSSFRow row = sheet.getRow(index + 1);
                assertThat(cells(row)).isEqualTo(sent.get(bad.get(index)));
                assertThat(row.getCell(HEAD.size()).getStringCellValue())
                        .isEqualTo(refused.get(index).why().in(Locale.ENGLISH));
                fill(row, meant.get(bad.get(index)));
            }
            ByteArrayOutputStream corrected = new ByteArrayOutputStream();
            book.write(corrected);
            return corrected.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(XSSFRow row) {
        DataFormatter words = new DataFormatter();
        return IntStream.range(0, HEAD.size())
                .mapToObj(column -> words.formatCellValue(row.getCell(column)))
                .toList();
    }

    private static void fill(XSSFRow row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    /** How often each listing is named in the owner's complaints. */
    private Map<String, Integer> accused() {
        Map<String, Integer> accused = new TreeMap<>();
        jdbc.sql("""
                        select l.listing_id, count(*) from complaint c join complaint_listing l on l.complaint = c.id
                        where c.brand = ? group by l.listing_id""")
                .param(owner.organisation().value())
                .query((row, number) -> accused.put(row.getString(1), row.getInt(2)))
                .list();
        return accused;
    }

    private Map<String, Integer> once(List<List<String>> meant, List<Integer> but) {
        Map<String, Integer> once = new TreeMap<>(Map.of(pending, 1));
        IntStream.range(0, meant.size())
                .filter(index -> !but.contains(index))
                .forEach(index -> once.put(meant.get(index).get(FileColumn.LISTING.ordinal()), 1));
        return once;
    }

    /** As the spreadsheet counts, under its head. */
    private static List<Integer> numbers(List<Integer> indexes) {
        return indexes.stream().map(index -> index + 2).toList();
    }

    private static byte[] content(Mixture mixture, List<List<String>> rows) {
        List<List<String>> table = Stream.concat(Stream.of(HEAD), rows.stream()).toList();
        return mixture.workbook() ? Books.of(table) : Books.csv(table, ',').getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> with(List<String> row, FileColumn column, String cell) {
        List<String> other = new ArrayList<>(row);
        other.set(column.ordinal(), cell);
        return other;
    }
}
