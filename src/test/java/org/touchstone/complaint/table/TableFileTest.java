package org.touchstone.complaint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchstone.Refusals;
import org.touchstone.common.Refused;

/** What is read out of workbooks and CSV files, and what is refused: with which sentence. */
class TableFileTest {

    private static final List<List<String>> TABLE = List.of(List.of("Right", "Listing"), List.of("NORTHPEAK", "L1"));

    @TempDir
    Path folder;

    @Test
    void a_workbook_is_read_with_the_numbers_of_its_rows() {
        List<Row> rows = Books.read(Books.of(TABLE));
        assertThat(rows).containsExactly(new Row(1, TABLE.get(0)), new Row(2, TABLE.get(1)));
    }

    @Test
    void numbers_are_read_as_people_write_them_and_shared_inline_and_calculated_texts_as_texts() {
        Map<String, String> parts = Books.parts(Books.sheet("""
                <row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1"><v>8.812034E6</v></c></row>
                <row r="7"><c r="B7" t="str"><f>A1</f><v>a_x000D_b</v></c>
                <c r="C7" t="inlineStr"><is><t> in </t><r><t>line</t></r></is></c><c r="D7"><v>0.50</v></c>
                <c r="E7" t="b"><v>1</v></c><c r="F7" t="s"><v>99</v></c><c r="G7"><v>1E999999999</v></c><c r="H7"><v>100E2147483647</v></c></row>"""));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>zero</t></si><si><r><t>北</t></r><r><t>峰</t></r><rPh><t>beifeng</t></rPh></si></sst>");
        assertThat(Books.read(Books.zip(parts)))
                .containsExactly(
                        new Row(1, List.of("北峰", "", "8812034")),
                        new Row(7, List.of("", "ab", "in line", "0.5", "1", "", "1E999999999", "100E2147483647")));
    }

    @Test
    void rows_without_anything_and_empty_cells_at_the_end_do_not_count() {
        assertThat(Books.read(Books.of(List.of(List.of("Right", "", ""), List.of("  ", ""), List.of("", "x")))))
                .containsExactly(new Row(1, List.of("Right")), new Row(3, List.of("", "x")));
    }

    @Test
    void a_hidden_sheet_is_passed_over() {
        Map<String, String> parts = Books.parts(Books.sheet("<row><c t=\"inlineStr\"><is><t>seen</t></is></c></row>"));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("<sheets>", "<sheets><sheet name=\"H\" state=\"hidden\" r:id=\"rId9\"/>"));
        assertThat(Books.read(Books.zip(parts))).containsExactly(new Row(1, List.of("seen")));
    }

    @Test
    void csv_is_read_with_each_separator_and_in_each_way_to_write_letters() {
        List<List<String>> table = List.of(List.of("Right", "Reason"), List.of("北峰", "a \"b\"\r\nc"));
        for (char separator : new char[] {',', ';', '\t'}) {
            String csv = Books.csv(table, separator);
            for (byte[] bytes : List.of(
                    csv.getBytes(StandardCharsets.UTF_8),
                    ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8),
                    csv.getBytes(Charset.forName("GB18030")),
                    ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE),
                    ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16BE),
                    ("sep=" + separator + "\r\n" + csv).getBytes(StandardCharsets.UTF_8))) {
                assertThat(Books.read(bytes)).extracting(Row::cells).isEqualTo(table);
            }
        }
    }

    @Test
    void an_open_quotation_mark_is_named_by_its_row() {
        refused(() -> csv("Right,Listing\r\nA,1\r\n\"B,2\r\nC,3"), "near row 3");
        refused(() -> csv("Right,Listing\r\n\"A\"x,1"), "near row 2");
    }

    @Test
    void a_separator_that_is_none_is_refused() {
        refused(() -> csv("sep=|\r\nRight|Listing"), "comma, semicolon or tab");
    }

    @Test
    void what_is_no_table_is_refused() {
        refused(() -> Books.read(new byte[] {1, 2, 0, 4, 5}), "neither an Excel workbook");
        refused(() -> Books.read("PK\3\4 and nothing more".getBytes(StandardCharsets.ISO_8859_1)), "neither an Excel");
        refused(() -> Books.read(Books.zip(Map.of("readme.txt", "A ZIP of something else"))), "neither an Excel");
        refused(
                () -> Books.read(new byte[] {(byte) 0xFF, (byte) 0x81, (byte) 0xFF, 1}),
                "neither in UTF-8 nor in GB18030");
        refused(() -> Books.read(Books.ofSheet("<worksheet><sheetData><row>")), "neither an Excel");
    }

    @Test
    void an_old_or_locked_workbook_is_refused_with_what_to_do() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        refused(() -> Books.read(old), "old or password-protected workbook");
    }

    @Test
    void a_file_without_rows_is_refused() {
        refused(() -> Books.read(new byte[0]), "has no rows");
        refused(() -> csv("\r\n \r\n"), "has no rows");
        refused(() -> Books.read(Books.of(List.of())), "has no rows");
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_read() throws IOException {
        Path file = folder.resolve("large.csv");
        Files.write(file, new byte[(int) Limits.USUAL.file() + 1]);
        Refusals.refused("complaint.table.refused.size", () -> TableFile.rows(file, Limits.USUAL));
        refused(() -> TableFile.rows(file, Limits.USUAL), "smaller than 20 MB");
    }

    @Test
    void more_than_ten_thousand_rows_are_refused() {
        String rows = "Right\r\n" + "A\r\n".repeat(10_000);
        assertThat(csv(rows)).hasSize(10_001);
        Refusals.refused("complaint.table.refused.rows", () -> csv(rows + "A"));
        refused(() -> csv(rows + "A"), "more than 10,000 rows");
        List<List<String>> book = Collections.nCopies(10_002, List.of("A"));
        refused(() -> Books.read(Books.of(book)), "more than 10,000 rows");
    }

    @Test
    void of_a_cell_no_more_is_kept_than_shows_that_it_is_too_long() {
        String cell = "x".repeat(Limits.USUAL.cell() + 100);
        assertThat(csv("Right\r\n" + cell).getLast().cell(0)).hasSize(Limits.USUAL.cell() + 1);
        assertThat(Books.read(Books.ofSheet(
                                Books.sheet("<row><c t=\"inlineStr\"><is><t>" + cell + "</t></is></c></row>")))
                        .getLast()
                        .cell(0))
                .hasSize(Limits.USUAL.cell() + 1);
    }

    @Test
    void what_stands_far_to_the_right_is_not_looked_at() {
        String wide = String.join(",", Collections.nCopies(5_000, "x"));
        assertThat(csv(wide).getFirst().cells()).hasSize(Limits.USUAL.columns());
        assertThat(Books.read(
                                Books.ofSheet(
                                        Books.sheet(
                                                "<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c><c r=\"ZZZZZZZ1\"><v>3</v></c></row>")))
                        .getFirst()
                        .cells())
                .containsExactly("1");
    }

    @Test
    void a_row_of_endlessly_many_cells_is_refused_before_it_fills_the_memory() {
        String commas = ",".repeat(60_000);
        refused(() -> csv("Right,Listing\r\n" + commas), "neither an Excel workbook");
        refused(
                () -> csv("Right,Listing\r\n" + (",".repeat(1_000) + "\"\n\"").repeat(60)),
                "neither an Excel workbook");
        assertThat(csv("Right,Listing\r\n" + ("x,y\r\n").repeat(9_000))).hasSize(9_001);
    }

    @Test
    void control_characters_are_refused_where_the_newer_xml_lets_them_through() {
        String sheet = Books.sheet("<row><c t=\"inlineStr\"><is><t>a&#1;b&#x1F;c</t></is></c></row>");
        refused(() -> Books.read(Books.ofSheet("<?xml version=\"1.1\"?>" + sheet)), "neither an Excel workbook");
    }

    @Test
    void a_zip_bomb_is_refused_by_what_it_says_of_itself() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        Books.large(bomb, " ".repeat(1 << 16), 40L << 20);
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        refused(() -> TableFile.rows(bomb, Limits.USUAL), "unpacks to more than 150 times");
    }

    @Test
    void a_zip_bomb_that_lies_about_its_size_is_refused_when_it_unpacks() throws IOException {
        Path bomb = folder.resolve("liar.xlsx");
        Books.large(bomb, " ".repeat(1 << 16), 40L << 20);
        byte[] bytes = Files.readAllBytes(bomb);
        int entry = lastOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[entry + 24] = 100;
        bytes[entry + 25] = 0;
        bytes[entry + 26] = 0;
        bytes[entry + 27] = 0;
        refused(() -> Books.read(bytes), "unpacks to more than 150 times");
    }

    @Test
    void a_sheet_of_100_megabytes_is_refused() throws IOException {
        Path file = folder.resolve("large.xlsx");
        String rows = IntStream.range(0, 2_000)
                .mapToObj("<row><c><v>%d</v></c><c t=\"inlineStr\"><is><t>goods</t></is></c></row>"::formatted)
                .reduce("", String::concat);
        Books.large(file, rows, 100L << 20);
        refused(() -> TableFile.rows(file, Limits.USUAL), "a sheet may have 48 MB");
    }

    @Test
    void a_workbook_of_many_parts_is_refused() {
        Map<String, String> parts = new TreeMap<>(Books.parts(Books.sheet("")));
        IntStream.range(0, 600).forEach(number -> parts.put("xl/media/" + number, ""));
        Refusals.refused("complaint.table.refused.parts", () -> Books.read(Books.zip(parts)));
        refused(() -> Books.read(Books.zip(parts)), "more than 500 parts");
    }

    @Test
    void an_entity_is_neither_fetched_nor_unfolded_but_refused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        for (String type : List.of(
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE w SYSTEM \"" + secret.toUri() + "\">",
                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">]>")) {
            String sheet = type + Books.sheet("<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>");
            refused(() -> Books.read(Books.ofSheet(sheet)), "document types or entities");
        }
    }

    @Test
    void a_sheet_that_nests_without_end_is_refused() {
        refused(() -> Books.read(Books.ofSheet(Books.sheet("<row>".repeat(100_000)))), "neither an Excel");
    }

    @Test
    void reading_ends_when_its_time_is_over() {
        Limits hurried = new Limits(1 << 20, 10_000, 64, 100, 10, 1 << 20, 1 << 20, 100, Duration.ZERO);
        byte[] csv = ("A\r\n".repeat(1_000)).getBytes(StandardCharsets.UTF_8);
        refused(() -> Books.read(csv, hurried), "took longer than");
    }

    private static List<Row> csv(String text) {
        return Books.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(ThrowingCallable reading, String sentence) {
        assertThatThrownBy(reading).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }

    private static int lastOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("not found");
    }
}
