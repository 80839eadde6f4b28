package org.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.demo.Stage;
import org.touchstone.demo.Tale;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.marketplace.Seller;
import org.touchstone.penalty.MeasureInForce;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.PublicRegister;
import org.touchstone.penalty.Severity;
import org.touchstone.penalty.Violation;

/** Every measure of a penalty as the marketplace feels it, and what an appeal makes of it. */
@PortalTest
class MeasuresTest {

    private static final Measure[] HEAVIEST = {
        Measure.LIMIT_LISTINGS,
        Measure.REMOVE_ALL_LISTINGS,
        Measure.NAME_AND_SHAME,
        Measure.CLOSE_STORE,
        Measure.CONFISCATE_DEPOSIT,
        Measure.BAN
    };

    @Autowired
    Stage stage;

    @Autowired
    Witness witness;

    @Autowired
    Penalties penalties;

    @Autowired
    PublicRegister register;

    @Autowired
    CaseHistory history;

    @Autowired
    Cases cases;

    @Autowired
    Marketplace marketplace;

    @Test
    void a_proven_counterfeit_is_delisted_its_buyers_are_refunded_and_points_are_booked() {
        Tale tale = accused().punished(Severity.MEDIUM).considered();
        witness.marketplaceObeys(tale.id());
        assertThat(standing(tale.id())).contains(Measure.DELIST, Measure.REFUND, Measure.POINTS);
        assertThat(witness.noneLive(tale.plot().listings())).isTrue();
        assertThat(witness.buyersRefunded(tale.plot().listings())).isTrue();
    }

    @Test
    void a_mark_used_improperly_costs_two_points_and_neither_the_buyers_money_nor_a_strike() {
        Tale tale = stage.journey(ComplaintReason.IMPROPER_USE).accused();
        assertThat(penalties.proposal(Cast.ADJUDICATOR, tale.id(), Severity.MEDIUM))
                .satisfies(proposal -> assertThat(proposal.violation()).isEqualTo(Violation.IMPROPER_USE))
                .satisfies(proposal -> assertThat(proposal.cost()).isEqualTo(2))
                .satisfies(proposal -> assertThat(proposal.strikes()).isZero());
        tale.punished(Severity.MEDIUM).considered();
        assertThat(standing(tale.id())).containsExactlyInAnyOrder(Measure.DELIST, Measure.POINTS);
        assertThat(history.strikes(cases.of(tale.id()).sellerId())).isZero();
    }

    @Test
    void a_strike_that_an_appeal_unmakes_no_longer_counts_at_triage() {
        Tale tale = accused().punished(Severity.MEDIUM);
        tale.considered();
        String seller = cases.of(tale.id()).sellerId();
        assertThat(history.strikes(seller)).isEqualTo(1);
        tale.appealed().overturned();
        assertThat(history.strikes(seller)).isZero();
    }

    @Test
    void a_warning_alone_leaves_the_listings_where_they_are() {
        Tale tale = accused().decidedOnly(Measure.WARN).considered();
        witness.marketplaceObeys(tale.id());
        assertThat(standing(tale.id())).containsExactly(Measure.WARN);
        assertThat(witness.allLive(tale.plot().listings())).isTrue();
    }

    @Test
    void the_second_person_can_send_a_heavy_penalty_back() {
        Tale tale = accused().decidedWith(Measure.CLOSE_STORE).refused();
        tale.punished(Severity.LOW).considered();
        witness.marketplaceObeys(tale.id());
        assertThat(standing(tale.id())).doesNotContain(Measure.CLOSE_STORE);
        assertThat(witness.store(tale.id()).open()).isTrue();
    }

    @Test
    void the_heaviest_penalty_closes_everything_and_an_appeal_opens_everything_again() {
        Tale tale = accused();
        Seller before = witness.store(tale.id());
        tale.decidedWith(HEAVIEST).approved().considered();
        witness.marketplaceObeys(tale.id());
        allIsClosed(tale, before);
        tale.appealed().overturned();
        witness.marketplaceObeys(tale.id());
        assertThat(standing(tale.id())).isEmpty();
        Seller after = witness.store(tale.id());
        assertThat(after.open()).isTrue();
        assertThat(after.banned()).isFalse();
        assertThat(after.noListingsUntil()).isNull();
        assertThat(after.deposit()).isEqualTo(before.deposit());
        assertThat(witness.allLive(tale.plot().listings())).isTrue();
        assertThat(register.page(before.storeName(), 0)).isEmpty();
    }

    private void allIsClosed(Tale tale, Seller before) {
        Seller seller = witness.store(tale.id());
        assertThat(standing(tale.id())).contains(HEAVIEST);
        assertThat(seller.open()).isFalse();
        assertThat(seller.banned()).isTrue();
        assertThat(seller.noListingsUntil()).isNotNull();
        assertThat(seller.deposit().minor()).isLessThan(before.deposit().minor());
        assertThat(witness.noneLive(marketplace.listingsOf(seller.id()).stream()
                        .map(listing -> listing.id())
                        .toList()))
                .isTrue();
        assertThat(register.page(seller.storeName(), 0)).hasSize(1);
    }

    @Test
    void an_appeal_that_succeeds_in_part_undoes_that_part_alone() {
        Tale tale = accused()
                .decidedWith(Measure.NAME_AND_SHAME, Measure.CLOSE_STORE)
                .approved();
        tale.appealed().partlyOverturned(Measure.CLOSE_STORE);
        witness.marketplaceObeys(tale.id());
        assertThat(standing(tale.id()))
                .contains(Measure.DELIST, Measure.NAME_AND_SHAME)
                .doesNotContain(Measure.CLOSE_STORE);
        assertThat(witness.store(tale.id()).open()).isTrue();
        assertThat(witness.noneLive(tale.plot().listings())).isTrue();
    }

    @Test
    void an_appeal_that_fails_changes_nothing_and_the_case_never_waited_for_it() {
        Tale tale = accused().punished(Severity.MEDIUM);
        var recourse = tale.appealed();
        tale.considered();
        assertThat(witness.closedForStaff(tale.id())).isTrue();
        Set<Measure> before = standing(tale.id());
        recourse.upheld();
        witness.marketplaceObeys(tale.id());
        assertThat(standing(tale.id())).isEqualTo(before);
        assertThat(witness.noneLive(tale.plot().listings())).isTrue();
    }

    private Tale accused() {
        return stage.journey().filed().accepted().sellerSilent();
    }

    private Set<Measure> standing(CaseId id) {
        List<MeasureInForce> all = penalties.measures(Cast.MANAGER, id);
        return all.stream()
                .filter(measure -> !measure.reversed())
                .map(MeasureInForce::measure)
                .collect(Collectors.toSet());
    }
}
