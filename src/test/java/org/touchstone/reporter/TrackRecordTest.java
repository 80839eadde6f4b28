package org.touchstone.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Origin;
import org.touchstone.cases.Triage;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notices;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.purchase.PurchaseFixture;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.TestPurchases;

/** What becomes of complaints stands on the record of whoever made them. */
@PortalTest
class TrackRecordTest {

    private static final String REASONS = "The reporter had the genuine invoice in hand.";

    @Autowired
    ReporterFixture fixture;

    @Autowired
    ReporterRecords records;

    @Autowired
    Reporters reporters;

    @Autowired
    Reviews reviews;

    @Autowired
    Verifications verifications;

    @Autowired
    Complaints complaints;

    @Autowired
    PurchaseFixture purchases;

    @Autowired
    TestPurchases buying;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    @Autowired
    Life life;

    @Test
    void each_ending_counts_once_under_its_own_word() {
        Person brand = fixture.brand();
        fixture.upheld(brand);
        fixture.overturned(brand);
        fixture.rejected(brand, RejectionReason.NO_EVIDENCE);
        fixture.knowinglyFalse(brand);
        lapsed(brand);
        CaseId withdrawn = fixture.reported(brand);
        complaints.takeBack(brand, withdrawn, "It was our own licensee.");
        life.goesOn(withdrawn.value());
        fixture.reported(brand);

        Figures total = total(brand);
        assertThat(total.cases())
                .isEqualTo(Map.of(
                        Score.UPHELD, 1,
                        Score.REBUTTED, 1,
                        Score.REJECTED, 1,
                        Score.KNOWINGLY_FALSE, 1,
                        Score.LAPSED, 1,
                        Score.WITHDRAWN, 1));
        assertThat(total.decided()).isEqualTo(5);
        assertThat(total.percent(total.upheld())).isEqualTo(20);
    }

    @Test
    void what_an_appeal_undid_no_longer_counts_as_upheld() {
        Person brand = fixture.brand();
        CaseId id = fixture.upheld(brand);
        assertThat(total(brand).upheld()).isEqualTo(1);
        cases.overturned(id);
        cases.overturned(id);
        assertThat(total(brand).cases()).isEqualTo(Map.of(Score.REBUTTED, 1));
    }

    @Test
    void a_complaint_counts_under_the_reason_it_was_made_for() {
        var filed = complaints.file(
                Cast.BRAND, ComplaintFixture.about(ComplaintReason.IMPROPER_USE, ComplaintFixture.freshListings(1)));
        CaseId id = filed.cases().getFirst();
        int before = improperUse();
        life.goesOn(id.value());
        verifications.verify(Cast.INTAKE, id, Verdict.reject(RejectionReason.NOT_INFRINGING, "A fair description."));
        assertThat(improperUse()).isEqualTo(before + 1);
    }

    @Test
    void what_was_decided_before_the_window_does_not_count() {
        Person brand = fixture.brand();
        fixture.rejected(brand, RejectionReason.NO_EVIDENCE);
        life.passes(Duration.ofDays(93));
        assertThat(total(brand).decided()).isZero();
        fixture.upheld(brand);
        assertThat(total(brand).cases()).isEqualTo(Map.of(Score.UPHELD, 1));
    }

    @Test
    void ten_good_ones_put_the_next_complaint_first_and_the_brand_is_told() {
        Person brand = fixture.brand();
        assertThat(cases.of(fixture.reported(brand)).route()).isEqualTo(Triage.Route.STANDARD);
        IntStream.range(0, 10).forEach(number -> fixture.upheld(brand));
        assertThat(records.mine(brand).orElseThrow().standing()).isInstanceOf(Standing.Trusted.class);
        assertThat(cases.of(fixture.reported(brand)).route()).isEqualTo(Triage.Route.FAST);
        assertThat(told(brand)).anyMatch(sentence -> sentence.contains("are trusted"));
    }

    @Test
    void a_record_that_falls_loses_the_lane_for_three_months_even_if_it_recovers() {
        Person brand = fixture.brand();
        IntStream.range(0, 10).forEach(number -> fixture.upheld(brand));
        fixture.overturned(brand);
        assertThat(records.mine(brand).orElseThrow().standing())
                .isInstanceOfSatisfying(
                        Standing.Ordinary.class,
                        ordinary -> assertThat(ordinary.lane()).isInstanceOf(Lane.Lost.class));
        assertThat(told(brand)).anyMatch(sentence -> sentence.contains("fallen"));
        IntStream.range(0, 20).forEach(number -> fixture.upheld(brand));
        assertThat(records.mine(brand).orElseThrow().standing()).isInstanceOf(Standing.Ordinary.class);
        life.passes(Duration.ofDays(93));
        IntStream.range(0, 10).forEach(number -> fixture.upheld(brand));
        assertThat(records.mine(brand).orElseThrow().standing()).isInstanceOf(Standing.Trusted.class);
    }

    @Test
    void without_new_cases_trust_fades() {
        Person brand = fixture.brand();
        IntStream.range(0, 10).forEach(number -> fixture.upheld(brand));
        life.passes(Duration.ofDays(93));
        reviews.look(fixture.number(brand));
        assertThat(records.mine(brand).orElseThrow().standing()).isEqualTo(new Standing.Ordinary(Lane.ORDINARY));
    }

    @Test
    void the_platforms_own_findings_are_scored_the_same_way() {
        Person volunteer = fixture.volunteer();
        fixture.upheld(volunteer);
        assertThat(records.mine(volunteer).orElseThrow().record().total().upheld())
                .isEqualTo(1);
        int before = records.byKind(Cast.MANAGER)
                .get(ReporterId.Kind.RANDOM_CHECK)
                .total()
                .of(Score.REJECTED);
        CaseId check = fixture.reported(Cast.INVESTIGATOR, Origin.RANDOM_CHECK);
        verifications.verify(Cast.INTAKE, check, Verdict.reject(RejectionReason.NOT_COVERED, "Another class."));
        assertThat(records.byKind(Cast.MANAGER)
                        .get(ReporterId.Kind.RANDOM_CHECK)
                        .total()
                        .of(Score.REJECTED))
                .isEqualTo(before + 1);
        assertThat(records.byKind(Cast.MANAGER)
                        .get(ReporterId.Kind.VOLUNTEER)
                        .total()
                        .upheld())
                .isPositive();
    }

    @Test
    void a_random_check_that_joins_the_case_of_a_brand_counts_as_one_that_was_upheld() {
        List<String> two = ComplaintFixture.freshListings(2);
        CaseId id = complaints
                .file(Cast.BRAND, ComplaintFixture.about(two.subList(0, 1)))
                .cases()
                .getFirst();
        PurchaseId check = purchases.randomCheck(two.getLast(), "northpeak-tm-1");
        buying.authenticate(Cast.BRAND, check, PurchaseFixture.result(Finding.COUNTERFEIT));
        life.goesOn(check.value());
        assertThat(reporters.behind(id)).extracting(Standpoint::by).contains(ReporterId.RANDOM_CHECKS);
        int before = upheld(ReporterId.Kind.RANDOM_CHECK);
        fixture.penalised(id);
        assertThat(upheld(ReporterId.Kind.RANDOM_CHECK)).isEqualTo(before + 1);
    }

    @Test
    void the_gravest_of_several_reasons_told_on_one_case_is_the_one_it_counts_under() {
        Person brand = fixture.brand();
        CaseId graverFirst = fixture.reported(brand);
        reporters.filed(new Report(graverFirst, ReporterId.brand(brand.organisation()), "IMPROPER_USE", List.of()));
        CaseId graverLast = fixture.reported(brand);
        reporters.filed(List.of(
                new Report(graverLast, ReporterId.brand(brand.organisation()), "IMPROPER_USE", List.of()),
                new Report(graverLast, ReporterId.brand(brand.organisation()), "COUNTERFEIT", List.of())));
        fixture.penalised(graverFirst);
        fixture.penalised(graverLast);
        assertThat(records.mine(brand).orElseThrow().record().byReason()).containsOnlyKeys("COUNTERFEIT");
    }

    @Test
    void a_lighter_reason_gives_way_to_a_graver_one_told_later() {
        Person volunteer = fixture.volunteer();
        CaseId id = fixture.reported(fixture.brand());
        ReporterId by = ReporterId.volunteer(volunteer.id());
        reporters.filed(new Report(id, by, "IMPROPER_USE", List.of()));
        assertThat(reporters.behind(id)).last().extracting(Standpoint::reason).isEqualTo("IMPROPER_USE");
        reporters.filed(new Report(id, by, "COUNTERFEIT", List.of()));
        assertThat(reporters.behind(id)).last().extracting(Standpoint::reason).isEqualTo("COUNTERFEIT");
    }

    @Test
    void who_merely_joined_a_false_complaint_did_not_know_better() {
        Person brand = fixture.brand();
        Person volunteer = fixture.volunteer();
        CaseId id = fixture.reported(brand);
        reporters.filed(new Report(id, ReporterId.volunteer(volunteer.id()), "COUNTERFEIT", List.of()));
        verifications.verify(Cast.INTAKE, id, Verdict.reject(RejectionReason.BAD_FAITH, "They sold it themselves."));
        assertThat(total(brand).cases()).isEqualTo(Map.of(Score.KNOWINGLY_FALSE, 1));
        assertThat(total(volunteer).cases()).isEqualTo(Map.of(Score.REJECTED, 1));
    }

    @Test
    void an_adjudicator_can_find_that_one_which_did_not_hold_was_knowingly_false() {
        Person brand = fixture.brand();
        CaseId id = fixture.overturned(brand);
        ReporterNumber number = fixture.number(brand);
        records.foundFalse(Cast.ADJUDICATOR, number, id, REASONS);
        ScoredCase scored = records.cases(brand, number, null, 10).getFirst();
        assertThat(scored.score()).isEqualTo(Score.KNOWINGLY_FALSE);
        assertThat(scored.gravity()).isEqualTo(Gravity.GRAVE);
    }

    @Test
    void one_that_held_or_is_open_is_not_found_false() {
        Person brand = fixture.brand();
        CaseId upheld = fixture.upheld(brand);
        CaseId open = fixture.reported(brand);
        ReporterNumber number = fixture.number(brand);
        assertThatThrownBy(() -> records.foundFalse(Cast.ADJUDICATOR, number, upheld, REASONS))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("did not end so");
        assertThatThrownBy(() -> records.foundFalse(Cast.ADJUDICATOR, number, open, REASONS))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> records.foundFalse(Cast.INTAKE, number, upheld, REASONS))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> records.foundFalse(Cast.ADJUDICATOR, number, upheld, "Lied."))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("20 to 2,000");
    }

    @Test
    void a_record_is_for_its_reporter_and_platform_staff() {
        Person brand = fixture.brand();
        fixture.upheld(brand);
        ReporterNumber number = fixture.number(brand);
        assertThat(records.see(Cast.APPROVER, number).name().in(Locale.ENGLISH)).isEqualTo(brand.name());
        assertThat(records.cases(brand, number, null, 10)).hasSize(1);
        assertThatThrownBy(() -> records.cases(fixture.brand(), number, null, 10))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> records.cases(Cast.SELLER, number, null, 10)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> records.see(brand, number)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> records.list(brand, null, null, 10)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> records.byKind(Cast.SELLER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> records.mine(Cast.SELLER)).isInstanceOf(Forbidden.class);
        assertThat(records.mine(fixture.brand())).isEmpty();
    }

    @Test
    void reporters_are_listed_by_standing_page_by_page() {
        Person first = fixture.brand();
        Person second = fixture.brand();
        fixture.reported(first);
        fixture.reported(second);
        ReporterNumber before = fixture.number(first);
        assertThat(records.list(Cast.MANAGER, Standing.Name.ORDINARY, before, 1))
                .singleElement()
                .satisfies(file -> assertThat(file.reporter().number()).isEqualTo(fixture.number(second)));
        assertThat(records.list(Cast.MANAGER, Standing.Name.SUSPENDED, before, 1))
                .isEmpty();
    }

    private void lapsed(Person brand) {
        CaseId id = fixture.reported(brand);
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        life.fires(id.value(), "clarificationDeadline");
    }

    private int upheld(ReporterId.Kind kind) {
        return records.byKind(Cast.MANAGER).get(kind).total().upheld();
    }

    private int improperUse() {
        return records.mine(Cast.BRAND)
                .map(file -> file.record().byReason().getOrDefault("IMPROPER_USE", Figures.NONE))
                .orElse(Figures.NONE)
                .of(Score.REJECTED);
    }

    private Figures total(Person reporter) {
        return records.mine(reporter).orElseThrow().record().total();
    }

    private List<String> told(Person brand) {
        return notices.of(brand).stream()
                .map(notice -> notice.sentence(Locale.ENGLISH))
                .toList();
    }
}
