package org.touchstone.complaint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.touchstone.common.Refused;

/** What holds of every table, however it is written. */
class AnyTableTest {

    private static final Charset CHINESE = Charset.forName("GB18030");

    @Property(tries = 200)
    void what_a_csv_file_says_is_what_is_read(
            @ForAll("tables") List<List<String>> table, @ForAll("separators") char separator, @ForAll boolean chinese) {
        byte[] bytes = Books.csv(table, separator).getBytes(chinese ? CHINESE : StandardCharsets.UTF_8);
        assertThat(Books.read(bytes)).extracting(Row::cells).isEqualTo(table);
    }

    @Property(tries = 60)
    void what_a_workbook_says_is_what_is_read(@ForAll("tables") List<List<String>> table) {
        assertThat(Books.read(Books.of(table))).extracting(Row::cells).isEqualTo(table);
    }

    @Property(tries = 500)
    void any_bytes_are_a_table_or_refused(@ForAll byte[] bytes) {
        orRefused(bytes);
    }

    @Property(tries = 300)
    void a_workbook_with_some_bytes_changed_is_a_table_or_refused(
            @ForAll("tables") List<List<String>> table, @ForAll("places") List<Integer> places, @ForAll byte change) {
        byte[] bytes = Books.of(table);
        places.forEach(place -> bytes[Math.floorMod(place, bytes.length)] ^= (byte) (change | 1));
        orRefused(bytes);
    }

    @Property(tries = 300)
    void a_sheet_of_any_pieces_is_a_table_or_refused(@ForAll("pieces") List<String> pieces) {
        orRefused(Books.ofSheet(Books.sheet(String.join("", pieces))));
    }

    private static void orRefused(byte[] bytes) {
        try {
            assertThat(Books.read(bytes)).isNotEmpty().allMatch(row -> row.number() > 0);
        } catch (Refused refused) {
            assertThat(refused.getMessage()).isNotEqualTo(refused.key()).doesNotContain("{0}");
        }
    }

    /** Cells that neither begin nor end with a space, and a first and a last cell that are not empty. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('\u4E00', '\u9FA5')
                .withChars('é', 'ß', '€')
                .ofMinLength(1)
                .ofMaxLength(30);
        Arbitrary<String> text = cell.map(one -> "_" + one + "_").filter(one -> !one.contains("_x"));
        return text.list().ofMinSize(2).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<row>",
                        "</row>",
                        "<row r=\"-5\">",
                        "<row r=\"99999999999\">",
                        "<c>",
                        "</c>",
                        "<c r=\"ZZ\">",
                        "<c t=\"s\">",
                        "<c t=\"inlineStr\">",
                        "<v>",
                        "</v>",
                        "<v>1E99999</v>",
                        "<v>-0</v>",
                        "<is>",
                        "</is>",
                        "<t>",
                        "</t>",
                        "x",
                        "&amp;",
                        "&#10;",
                        "<!-- -->",
                        "<![CDATA[<row>]]>",
                        "<rPh>",
                        "</rPh>")
                .list()
                .ofMaxSize(30);
    }
}
