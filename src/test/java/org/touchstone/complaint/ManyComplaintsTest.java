package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.says;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ManyComplaints.Asked;
import org.touchstone.complaint.ManyComplaints.Outcome;
import org.touchstone.marketplace.ShelfFixture;

/** Filing once under a key, and many at once, each on its own. */
@PortalTest
class ManyComplaintsTest {

    @Autowired
    Filings filings;

    @Autowired
    ManyComplaints many;

    @Autowired
    Complaints complaints;

    @Autowired
    Cases cases;

    @Autowired
    ShelfFixture shelves;

    @Autowired
    Life life;

    @Test
    void the_same_request_under_the_same_key_gets_the_first_answer_and_files_nothing_more() {
        NewComplaint complaint = fresh(null);
        String key = key();
        Filed first = filings.file(Cast.BRAND, key, complaint);
        assertThat(filings.file(Cast.BRAND, key, complaint)).isEqualTo(first);
        assertThat(complaints.ofCase(Cast.BRAND, first.cases().getFirst())).hasSize(1);
    }

    @Test
    void another_request_under_the_same_key_is_refused_and_names_what_was_filed() {
        String key = key();
        Filed first = filings.file(Cast.BRAND, key, fresh(null));
        assertThatThrownBy(() -> filings.file(Cast.BRAND, key, fresh(null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was used for another request")
                .hasMessageContaining(first.id().value());
    }

    @Test
    void a_key_means_nothing_to_another_organisation() {
        String key = key();
        filings.file(Cast.BRAND, key, fresh(null));
        NewComplaint theirs = new NewComplaint(
                "lumiere-tm-1",
                List.of(shelves.listing()),
                ComplaintReason.COUNTERFEIT,
                "The clasp is not ours.",
                null,
                true);
        assertThat(filings.file(Cast.BRAND2, key, theirs).cases()).hasSize(1);
    }

    @Test
    void two_requests_at_the_same_moment_file_one_complaint() throws Exception {
        NewComplaint complaint = fresh(null);
        String key = key();
        Callable<Filed> file = () -> filings.file(Cast.BRAND, key, complaint);
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Filed>> answers = both.invokeAll(List.of(file, file, file));
            Filed first = answers.getFirst().get();
            for (Future<Filed> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
            assertThat(complaints.ofCase(Cast.BRAND, first.cases().getFirst())).hasSize(1);
        }
    }

    @Test
    void what_was_refused_leaves_no_key_behind() {
        String key = key();
        List<String> listing = List.of(shelves.listing());
        assertThatThrownBy(() -> filings.file(Cast.BRAND, key, ComplaintFixture.about(List.of("L999999999"))))
                .isInstanceOf(Refused.class);
        assertThat(filings.file(Cast.BRAND, key, ComplaintFixture.about(listing))
                        .cases())
                .hasSize(1);
    }

    @Test
    void a_key_is_kept_for_two_days() {
        NewComplaint complaint = fresh(null);
        String key = key();
        Filed first = filings.file(Cast.BRAND, key, complaint);
        life.passes(Filings.KEPT.minusHours(1));
        filings.sweep();
        assertThat(filings.file(Cast.BRAND, key, complaint)).isEqualTo(first);
        life.passes(Duration.ofHours(2));
        filings.sweep();
        assertThatThrownBy(() -> filings.file(Cast.BRAND, key, complaint))
                .as("the key is forgotten, so it is a new complaint about what is pending")
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already accused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "schlüssel", "tab\t"})
    void a_key_is_made_of_visible_ascii(String key) {
        refused("complaint.refused.key", () -> filings.file(Cast.BRAND, key, fresh(null)));
    }

    @Test
    void a_key_has_at_most_200_characters() {
        refused("complaint.refused.key", () -> filings.file(Cast.BRAND, "k".repeat(201), fresh(null)));
        assertThat(filings.file(Cast.BRAND, key() + "k".repeat(160), fresh(null))
                        .cases())
                .hasSize(1);
    }

    @Test
    void only_brands_file_many_or_under_a_key() {
        assertThatThrownBy(() -> filings.file(Cast.SELLER, key(), fresh(null))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> many.file(Cast.INTAKE, List.of(asked(fresh(key())))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> complaints.standing(Cast.SELLER, List.of("R-1")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void one_bad_complaint_among_many_harms_no_other() {
        Asked good = asked(fresh(key()));
        Asked unknown = asked(ComplaintFixture.about(List.of("L999999999"), key()));
        Asked foreign = asked(of("lumiere-tm-1", key()));
        Asked senseless = Asked.refused("R-3", new Refused("complaint.refused.item"));
        Asked last = asked(fresh(key()));
        List<Outcome> outcomes = many.file(Cast.BRAND, List.of(good, unknown, foreign, senseless, last));
        assertThat(outcomes)
                .extracting(outcome -> outcome.refused() == null)
                .containsExactly(true, false, false, false, true);
        assertThat(outcomes.get(1).refused()).hasMessageContaining("L999999999");
        assertThat(outcomes.get(2).refused()).hasMessageContaining("LUMIÈRE belongs to Lumière Watches");
        assertThat(cases.of(outcomes.getLast().filed().cases().getFirst()).brand())
                .isEqualTo(Cast.BRAND.organisation());
    }

    @Test
    void a_listing_that_a_case_accuses_already_is_refused_with_its_sentence_and_harms_no_other() {
        String listing = shelves.listing();
        Filed pending = complaints.file(Cast.BRAND, ComplaintFixture.about(List.of(listing)));
        Asked first = asked(fresh(key()));
        Asked again = asked(ComplaintFixture.about(List.of(listing), key()));
        Asked last = asked(fresh(key()));
        List<Outcome> outcomes = many.file(Cast.BRAND, List.of(first, again, last));
        assertThat(outcomes.get(1).refused())
                .hasMessageContaining(pending.cases().getFirst().value());
        assertThat(outcomes.get(0).filed()).isNotNull();
        assertThat(outcomes.get(2).filed()).isNotNull();
    }

    @Test
    void those_of_one_batch_against_the_same_seller_find_the_case_that_the_first_opened() {
        List<String> two = shelves.listings(1, 2);
        Asked first = asked(ComplaintFixture.about(two.subList(0, 1), key()));
        Asked other = asked(fresh(key()));
        Asked more = asked(ComplaintFixture.about(two, key()));
        Asked nothingNew = asked(ComplaintFixture.about(two.subList(1, 2), key()));
        List<Outcome> outcomes = many.file(Cast.BRAND, List.of(first, other, more, nothingNew));
        CaseId opened = outcomes.getFirst().filed().cases().getFirst();
        assertThat(outcomes.get(1).filed().cases()).doesNotContain(opened);
        assertThat(outcomes.get(2).filed().cases()).containsExactly(opened);
        assertThat(outcomes.get(3).refused()).hasMessageContaining(two.getLast() + " (" + opened + ")");
        assertThat(cases.listings(opened)).extracting(CaseListing::listingId).containsExactlyElementsOf(two);
        assertThat(complaints.ofCase(Cast.BRAND, opened)).hasSize(2);
    }

    @Test
    void many_sent_again_are_known_and_file_nothing_more() {
        List<Asked> asked = List.of(asked(fresh(key())), asked(fresh(key())));
        List<Outcome> first = many.file(Cast.BRAND, asked);
        List<Outcome> again = many.file(Cast.BRAND, asked);
        assertThat(again).allMatch(Outcome::before);
        assertThat(again)
                .extracting(Outcome::filed)
                .isEqualTo(first.stream().map(Outcome::filed).toList());
    }

    @Test
    void what_was_refused_can_be_corrected_under_its_reference() {
        String reference = key();
        assertThat(many.file(Cast.BRAND, List.of(asked(ComplaintFixture.about(List.of("L999999999"), reference))))
                        .getFirst()
                        .refused())
                .isNotNull();
        assertThat(many.file(Cast.BRAND, List.of(asked(fresh(reference))))
                        .getFirst()
                        .filed())
                .isNotNull();
    }

    @Test
    void a_reference_names_one_complaint_for_good() {
        String reference = key();
        Filed first = many.file(Cast.BRAND, List.of(asked(fresh(reference))))
                .getFirst()
                .filed();
        Outcome other = many.file(Cast.BRAND, List.of(asked(fresh(reference)))).getFirst();
        says("complaint.refused.referenceUsed", other.refused());
        assertThat(other.refused()).hasMessageContaining(first.id().value());
    }

    @Test
    void a_complaint_without_a_reference_or_with_one_that_stands_twice_is_refused() {
        String reference = key();
        NewComplaint one = fresh(reference);
        List<Outcome> outcomes = many.file(Cast.BRAND, List.of(asked(fresh(null)), asked(one), asked(one)));
        assertThat(outcomes.get(0).refused()).hasMessageContaining("reference of your own");
        assertThat(outcomes.get(1).refused()).isNull();
        assertThat(outcomes.get(2).refused()).hasMessageContaining("stands twice");
    }

    @Test
    void two_batches_with_the_same_references_in_another_order_file_each_once() throws Exception {
        List<Asked> asked = IntStream.range(0, 8)
                .mapToObj(number -> asked(fresh("%s-%d".formatted(key(), number))))
                .toList();
        List<Asked> turned = new ArrayList<>(asked).reversed();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Outcome>> one = both.submit(() -> many.file(Cast.BRAND, asked));
            Future<List<Outcome>> other = both.submit(() -> many.file(Cast.BRAND, turned));
            assertThat(one.get().stream().map(Outcome::filed).toList())
                    .doesNotContainNull()
                    .isEqualTo(
                            other.get().reversed().stream().map(Outcome::filed).toList());
        }
    }

    @Test
    void a_request_takes_1_to_1000_complaints() {
        refused("complaint.refused.batch", () -> many.file(Cast.BRAND, List.of()));
        List<Asked> tooMany = IntStream.range(0, 1001)
                .mapToObj(number -> Asked.refused("R" + number, new Refused("complaint.refused.item")))
                .toList();
        refused("complaint.refused.batch", () -> many.file(Cast.BRAND, tooMany));
        assertThatThrownBy(() -> many.file(Cast.BRAND, tooMany))
                .hasMessage("One request takes 1 to 1,000 complaints; this one has 1,001. Split it.");
    }

    @Test
    void where_many_stand_is_asked_by_number_or_reference_and_only_of_ones_own() {
        String reference = key();
        Filed byReference = many.file(Cast.BRAND, List.of(asked(fresh(reference))))
                .getFirst()
                .filed();
        Filed byNumber = complaints.file(Cast.BRAND, fresh(null));
        assertThat(complaints.standing(
                        Cast.BRAND, List.of(reference, byNumber.id().value(), "unknown")))
                .extracting(Complaint::id)
                .containsExactly(byReference.id(), byNumber.id());
        assertThat(complaints.standing(
                        Cast.BRAND2, List.of(reference, byNumber.id().value())))
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_single_listings_and_what_the_reason_asks_for_is_kept() {
        List<String> two = shelves.listings(1, 2);
        String address = "https://market.example/item/" + two.getLast();
        Filed filed = complaints.file(
                Cast.BRAND,
                new NewComplaint(
                        "northpeak-tm-1",
                        List.of(two.getFirst(), address),
                        ComplaintReason.IMPROPER_USE,
                        "Our name is used for other goods.",
                        new Particulars(
                                Map.of(ComplaintFact.WHERE_THE_MARK_APPEARS, "In the title"),
                                Map.of(address, "Twice in the pictures too")),
                        null,
                        null,
                        true));
        assertThat(complaints.see(Cast.INTAKE, filed.id()).facts())
                .containsEntry(ComplaintFact.WHERE_THE_MARK_APPEARS, "In the title");
        assertThat(complaints.remarks(Cast.BRAND, filed.cases().getFirst()))
                .containsExactly(Map.entry(two.getLast(), "Twice in the pictures too"));
        assertThat(cases.listings(filed.cases().getFirst()))
                .extracting(CaseListing::listingId)
                .containsExactlyElementsOf(two);
        assertThatThrownBy(() -> complaints.remarks(Cast.BRAND2, filed.cases().getFirst()))
                .isInstanceOf(org.touchstone.common.NotFound.class);
    }

    private static Asked asked(NewComplaint complaint) {
        return new Asked(complaint.reference(), complaint, null);
    }

    private NewComplaint fresh(String reference) {
        return ComplaintFixture.about(List.of(shelves.listing()), reference);
    }

    private NewComplaint of(String rightId, String reference) {
        return new NewComplaint(
                rightId,
                List.of(shelves.listing()),
                ComplaintReason.COUNTERFEIT,
                "Not ours.",
                Particulars.NONE,
                reference,
                null,
                true);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
