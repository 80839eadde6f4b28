package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.touchstone.common.Money;
import org.touchstone.complaint.RowChecks.Sound;
import org.touchstone.marketplace.Listing;

/** What holds of the complaints that the rows of any file become. */
class AnyFileTest {

    @Property(tries = 200)
    void every_row_is_in_exactly_one_complaint(@ForAll("files") List<Sound> rows) {
        assertThat(RowGroups.of(rows).stream().flatMap(List::stream).toList())
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Property(tries = 200)
    void the_rows_of_a_complaint_agree_and_are_300_at_most(@ForAll("files") List<Sound> rows) {
        for (List<Sound> group : RowGroups.of(rows)) {
            NewComplaint complaint = RowGroups.complaint(group);
            assertThat(group).hasSizeBetween(1, NewComplaint.MOST_LISTINGS);
            assertThat(complaint.listings())
                    .containsExactlyElementsOf(group.stream()
                            .map(row -> row.row().cell(FileColumn.LISTING))
                            .toList());
            assertThat(group).allSatisfy(row -> {
                assertThat(row.alone().description()).isEqualTo(complaint.description());
                assertThat(row.alone().reference()).isEqualTo(complaint.reference());
                assertThat(row.alone().rightId()).isEqualTo(complaint.rightId());
                assertThat(row.alone().particulars().remarks())
                        .isEqualTo(Map.of(
                                row.row().cell(FileColumn.LISTING),
                                complaint.remark(row.row().cell(FileColumn.LISTING))));
            });
        }
    }

    @Property(tries = 100)
    void no_two_complaints_that_agree_could_have_been_one(@ForAll("files") List<Sound> rows) {
        List<NewComplaint> complaints =
                RowGroups.of(rows).stream().map(RowGroups::complaint).toList();
        for (NewComplaint one : complaints) {
            assertThat(complaints.stream()
                            .filter(other -> said(other).equals(said(one)))
                            .filter(other -> other.listings().size() < NewComplaint.MOST_LISTINGS))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<Object> said(NewComplaint complaint) {
        return List.of(complaint.rightId(), complaint.description(), String.valueOf(complaint.reference()));
    }

    /** Files of a few complaints, some of them with more listings than one complaint can name. */
    @Provide
    Arbitrary<List<Sound>> files() {
        Arbitrary<List<String>> said = Combinators.combine(
                        Arbitraries.of("tm-1", "tm-2"), Arbitraries.of("", "R1", "R2"), Arbitraries.of("One.", "Two."))
                .as(List::of);
        return said.list()
                .ofMaxSize(700)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(number -> sound(number, rows.get(number)))
                        .toList());
    }

    private static Sound sound(int number, List<String> said) {
        String listing = "L" + (100_000 + number);
        FileRow row = FileRow.read(number + 2, Map.of(FileColumn.LISTING, listing));
        NewComplaint alone = new NewComplaint(
                said.get(0),
                List.of(listing),
                ComplaintReason.COUNTERFEIT,
                said.get(2),
                new Particulars(Map.of(), Map.of(listing, "Remark " + number)),
                said.get(1),
                null,
                true);
        Listing known = new Listing(
                listing, "s1", "Store", "Tent", "https://market.example", Money.rmb(100), "", "", "44", "", true);
        return new Sound(row, alone, known, new FilingKey(listing, ""));
    }
}
