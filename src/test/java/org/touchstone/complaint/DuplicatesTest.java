package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.complaint.ComplaintReason.COUNTERFEIT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.Refused;

/** A listing is accused under a right once at a time, and who complains again is told where it is pending. */
@PortalTest
class DuplicatesTest {

    @Autowired
    Complaints complaints;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Verifications verifications;

    @Autowired
    Cases cases;

    @Autowired
    Life life;

    @Test
    void before_sending_the_brand_sees_which_listing_is_pending_where() {
        List<String> two = ComplaintFixture.freshListings(2);
        CaseId id = file(two.subList(0, 1));
        assertThat(duplicates.of(Cast.BRAND, "northpeak-tm-1", two, COUNTERFEIT))
                .containsExactly(new Duplicates.Pending(two.getFirst(), id, true));
        life.passes(Duration.ofDays(4));
        assertThat(duplicates.of(Cast.BRAND, "northpeak-tm-1", two, COUNTERFEIT))
                .containsExactly(new Duplicates.Pending(two.getFirst(), id, false));
    }

    @Test
    void unknown_listings_and_foreign_rights_have_nothing_pending() {
        List<String> one = ComplaintFixture.freshListings(1);
        file(one);
        assertThat(duplicates.of(Cast.BRAND, "northpeak-tm-1", List.of("L999999"), COUNTERFEIT))
                .isEmpty();
        assertThat(duplicates.of(Cast.BRAND2, "northpeak-tm-1", one, COUNTERFEIT))
                .isEmpty();
        assertThatThrownBy(() -> duplicates.of(Cast.SELLER, "northpeak-tm-1", one, COUNTERFEIT))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_same_once_more_is_refused_and_the_case_is_named() {
        List<String> one = ComplaintFixture.freshListings(1);
        CaseId id = file(one);
        assertThatThrownBy(() -> file(one))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("One listing is already accused")
                .hasMessageContaining(one.getFirst() + " (" + id + ")");
    }

    @Test
    void a_graver_reason_is_something_new_and_joins() {
        List<String> one = ComplaintFixture.freshListings(1);
        CaseId id = complaints
                .file(Cast.BRAND, ComplaintFixture.about(ComplaintReason.IMPROPER_USE, one))
                .cases()
                .getFirst();
        assertThat(file(one)).isEqualTo(id);
        assertThat(cases.of(id).allegation()).isEqualTo(Allegation.COUNTERFEIT);
    }

    @Test
    void after_the_window_what_is_pending_has_to_be_taken_out() {
        List<String> two = ComplaintFixture.freshListings(2);
        CaseId first = file(two.subList(0, 1));
        life.passes(Duration.ofDays(4));
        assertThatThrownBy(() -> file(two))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(first.value())
                .hasMessageContaining("Take out what is pending");
        assertThat(cases.of(file(two.subList(1, 2))).linkedTo()).isEqualTo(first);
    }

    @Test
    void once_the_case_has_ended_the_listing_can_be_accused_again() {
        List<String> one = ComplaintFixture.freshListings(1);
        CaseId first = file(one);
        life.goesOn(first.value());
        verifications.verify(Cast.INTAKE, first, Verdict.reject(RejectionReason.NO_EVIDENCE, "No picture of it."));
        life.goesOn(first.value());
        assertThat(cases.of(first).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(file(one)).isNotEqualTo(first);
    }

    private CaseId file(List<String> listings) {
        return complaints
                .file(Cast.BRAND, ComplaintFixture.about(listings))
                .cases()
                .getFirst();
    }
}
