package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touchstone.cases.AccusedListing;
import org.touchstone.cases.Allegation;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.Refused;
import org.touchstone.marketplace.Listing;

/** What is pending already decides whether a complaint opens a case, joins one, or is refused. */
class PendingsTest {

    private static final CaseId OPEN = new CaseId("TS-2026-000001");
    private static final CaseId TOLD = new CaseId("TS-2026-000002");

    @Test
    void a_listing_that_nobody_accuses_is_fresh() {
        Pendings nothing = Pendings.of(List.of(), Map.of(), Set.of());
        assertThatCode(() -> nothing.refuse(seller("L1"), ComplaintReason.COUNTERFEIT))
                .doesNotThrowAnyException();
        assertThat(nothing.joinable("s1")).isEmpty();
    }

    @Test
    void a_listing_in_a_case_whose_seller_was_told_is_refused_even_beside_fresh_ones() {
        Pendings told = Pendings.of(
                List.of(new AccusedListing("L1", TOLD, Allegation.COUNTERFEIT)), Map.of("s1", OPEN), Set.of());
        assertThatThrownBy(() -> told.refuse(seller("L1", "L2"), ComplaintReason.COUNTERFEIT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("L1 (" + TOLD + ")");
    }

    @Test
    void a_case_that_may_not_be_opened_is_not_named() {
        var accused = List.of(
                new AccusedListing("L1", TOLD, Allegation.COUNTERFEIT),
                new AccusedListing("L2", OPEN, Allegation.COUNTERFEIT));
        Pendings ofAnAgent = Pendings.of(accused, Map.of(), Set.of(TOLD));
        assertThatThrownBy(() -> ofAnAgent.refuse(seller("L1", "L2"), ComplaintReason.COUNTERFEIT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("L1, L2 (" + OPEN + ")")
                .hasMessageNotContaining(TOLD.value());
        assertThat(ofAnAgent.pending("s1", List.of("L1"), null))
                .containsExactly(new Duplicates.Pending("L1", null, false));
    }

    @Test
    void what_can_be_joined_needs_a_further_listing_or_a_graver_reason() {
        Pendings joinable = Pendings.of(
                List.of(new AccusedListing("L1", OPEN, Allegation.IMPROPER_USE)), Map.of("s1", OPEN), Set.of());
        assertThatThrownBy(() -> joinable.refuse(seller("L1"), ComplaintReason.IMPROPER_USE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("L1 (" + OPEN + ")");
        assertThatCode(() -> joinable.refuse(seller("L1", "L2"), ComplaintReason.IMPROPER_USE))
                .doesNotThrowAnyException();
        assertThatCode(() -> joinable.refuse(seller("L1"), ComplaintReason.COUNTERFEIT))
                .doesNotThrowAnyException();
    }

    @Test
    void what_will_be_refused_is_not_promised_to_join() {
        Pendings joinable = Pendings.of(
                List.of(new AccusedListing("L1", OPEN, Allegation.IMPROPER_USE)), Map.of("s1", OPEN), Set.of());
        assertThat(joinable.pending("s1", List.of("L1"), ComplaintReason.IMPROPER_USE))
                .containsExactly(new Duplicates.Pending("L1", OPEN, false));
        assertThat(joinable.pending("s1", List.of("L1", "L2"), ComplaintReason.IMPROPER_USE))
                .containsExactly(new Duplicates.Pending("L1", OPEN, true));
        assertThat(joinable.pending("s1", List.of("L1"), ComplaintReason.COUNTERFEIT))
                .containsExactly(new Duplicates.Pending("L1", OPEN, true));
        assertThat(joinable.pending("s1", List.of("L1"), null))
                .containsExactly(new Duplicates.Pending("L1", OPEN, true));
    }

    @Test
    void the_case_of_one_seller_is_none_that_another_joins() {
        Pendings pendings = Pendings.of(List.of(), Map.of("s2", OPEN), Set.of());
        assertThat(pendings.joinable("s1")).isEmpty();
        assertThat(pendings.joinable("s2")).contains(OPEN);
    }

    private static ListingLookup.Accused seller(String... listings) {
        return new ListingLookup.Accused(
                "s1",
                "Store s1",
                Arrays.stream(listings).map(PendingsTest::listing).toList(),
                Map.of());
    }

    private static Listing listing(String id) {
        return new Listing(
                id,
                "s1",
                "Store s1",
                "Tent",
                "https://market.example/item/" + id,
                Money.rmb(29900),
                "",
                "sports_leisure",
                "44",
                "",
                true);
    }
}
