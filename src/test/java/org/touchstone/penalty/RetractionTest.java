package org.touchstone.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.Retractions;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.notice.Notices;
import org.touchstone.referral.Consideration;
import org.touchstone.referral.Leads;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.reporter.Reporters;
import org.touchstone.reporter.Score;

/** The owner says that it was an error, after the decision or long after the case: everything is undone and the seller told. */
@PortalTest
class RetractionTest {

    private static final String WHY = "Our own licensee made these jackets; the list was old.";

    @Autowired
    PenaltyFixture fixture;

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    Retractions retractions;

    @Autowired
    PublicRegister register;

    @Autowired
    SellerPoints points;

    @Autowired
    CaseHistory history;

    @Autowired
    Reporters reporters;

    @Autowired
    ReporterRecords records;

    @Autowired
    Marketplace marketplace;

    @Autowired
    Leads leads;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    Life life;

    @Test
    void a_closed_case_loses_every_measure_points_and_register_entry_included() {
        CaseId id = closed(Measure.DELIST, Measure.POINTS, Measure.NAME_AND_SHAME);
        String seller = cases.of(id).sellerId();
        String store = cases.of(id).sellerName();
        assertThat(register.page(store, 0)).isNotEmpty();
        assertThat(points.of(Cast.MANAGER, seller).points()).isEqualTo(24);
        assertThat(history.strikes(seller)).isEqualTo(1);
        assertThat(retractions.mayRetract(Cast.BRAND, id)).isTrue();

        retractions.retract(Cast.BRAND, id, WHY);
        fixture.drain();

        assertThat(register.page(store, 0)).isEmpty();
        assertThat(points.of(Cast.MANAGER, seller).points()).isZero();
        assertThat(history.strikes(seller)).isZero();
        String listing = cases.listings(id).getFirst().listingId();
        assertThat(marketplace.listing(listing).orElseThrow().live()).isTrue();
        assertThat(cases.of(id).overturned()).isTrue();
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.PENALISED);
    }

    @Test
    void the_seller_is_told_and_reads_the_reason() {
        CaseId id = closed(Measure.DELIST);
        retractions.retract(Cast.BRAND, id, WHY);
        Person seller = fixture.personOf(id);
        assertThat(notices.of(seller))
                .extracting(notice -> notice.sentence(Locale.ENGLISH))
                .anyMatch(sentence -> sentence.contains("was an error") && sentence.contains(WHY));
    }

    @Test
    void it_counts_as_retracted_on_the_record_and_no_longer_as_upheld() {
        int before =
                reporters.figures(ReporterId.brand(Cast.BRAND.organisation())).of(Score.RETRACTED);
        CaseId id = closed(Measure.DELIST);
        retractions.retract(Cast.BRAND, id, WHY);
        assertThat(reporters
                        .figures(ReporterId.brand(Cast.BRAND.organisation()))
                        .of(Score.RETRACTED))
                .isEqualTo(before + 1);
        var number = records.mine(Cast.BRAND).orElseThrow().reporter().number();
        assertThat(records.cases(Cast.BRAND, number, null, 1).getFirst().score())
                .isEqualTo(Score.RETRACTED);
    }

    @Test
    void an_open_case_ends_as_taken_back_and_nobody_waits_any_more() {
        CaseId id = fixture.penalised(fixture.proven(fixture.seller()), Measure.DELIST, Measure.POINTS);
        String seller = cases.of(id).sellerId();
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.CONSIDERATION);
        retractions.retract(Cast.BRAND, id, WHY);
        life.goesOn(id.value());
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.TAKEN_BACK);
        assertThat(inbox.ofCase(Cast.MANAGER, id)).isEmpty();
        assertThat(points.of(Cast.MANAGER, seller).points()).isZero();
        assertThat(history.strikes(seller)).isZero();
        var number = records.mine(Cast.BRAND).orElseThrow().reporter().number();
        assertThat(records.cases(Cast.BRAND, number, null, 200))
                .filteredOn(one -> one.caseId().equals(id))
                .singleElement()
                .satisfies(one -> assertThat(one.score()).isEqualTo(Score.RETRACTED));
    }

    @Test
    void a_case_that_waits_for_its_penalty_is_never_penalised() {
        CaseId id = fixture.proven(fixture.seller());
        retractions.retract(Cast.BRAND, id, WHY);
        life.goesOn(id.value());
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.TAKEN_BACK);
        assertThat(inbox.ofCase(Cast.MANAGER, id)).isEmpty();
    }

    @Test
    void it_is_retracted_once() {
        CaseId id = closed(Measure.DELIST);
        retractions.retract(Cast.BRAND, id, WHY);
        assertThat(retractions.mayRetract(Cast.BRAND, id)).isFalse();
        refused("complaint.refused.again", () -> retractions.retract(Cast.BRAND, id, WHY));
    }

    @Test
    void before_the_decision_there_is_nothing_to_retract() {
        CaseId id = complaints.screened();
        assertThat(retractions.mayRetract(Cast.BRAND, id)).isFalse();
        refused("complaint.refused.notDecided", () -> retractions.retract(Cast.BRAND, id, WHY));
    }

    @Test
    void what_an_appeal_undid_already_needs_no_retraction() {
        CaseId id = closed(Measure.DELIST);
        cases.overturned(id);
        refused("complaint.refused.notDecided", () -> retractions.retract(Cast.BRAND, id, WHY));
    }

    @Test
    void a_reason_is_asked_for() {
        CaseId id = closed(Measure.DELIST);
        for (String reason : List.of(" ", "x".repeat(2001))) {
            refused("complaint.refused.retraction", () -> retractions.retract(Cast.BRAND, id, reason));
        }
    }

    @Test
    void only_the_owner_calls_it_an_error() {
        CaseId id = closed(Measure.DELIST);
        assertThatThrownBy(() -> retractions.retract(Cast.BRAND2, id, WHY)).isInstanceOf(NotFound.class);
        for (Person other : List.of(Cast.INTAKE, Cast.SELLER, Cast.ADJUDICATOR, Cast.MANAGER, Cast.ADMIN)) {
            assertThatThrownBy(() -> retractions.retract(other, id, WHY)).isInstanceOf(Forbidden.class);
        }
    }

    private CaseId closed(Measure... measures) {
        CaseId id = fixture.penalised(fixture.proven(fixture.seller()), measures);
        leads.consider(Cast.INVESTIGATOR, id, new Consideration.NoLead("A single seller of small means."));
        life.goesOn(id.value());
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.PENALISED);
        return id;
    }
}
