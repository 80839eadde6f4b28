package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.touchstone.Refusals.refused;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.Origin;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.purchase.PurchaseFixture;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.TestPurchases;
import org.touchstone.rebuttal.RebuttalFixture;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.reporter.Report;
import org.touchstone.reporter.ReporterFixture;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.reporter.Reporters;
import org.touchstone.reporter.Score;
import org.touchstone.reporter.ScoredCase;
import org.touchstone.reporter.Standpoint;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;

/** Cases that several reported: who takes back, is found out or keeps silent speaks for nobody else. */
@PortalTest
class JointReportsTest {

    private static final String REASONS = "The reporter sold these goods to the stores that it reports.";

    @Autowired
    Complaints complaints;

    @Autowired
    Verifications verifications;

    @Autowired
    Sweeps sweeps;

    @Autowired
    Reporters reporters;

    @Autowired
    ReporterRecords records;

    @Autowired
    ReporterFixture fixture;

    @Autowired
    RightFixture rights;

    @Autowired
    PurchaseFixture purchases;

    @Autowired
    TestPurchases buying;

    @Autowired
    Rebuttals rebuttals;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Life life;

    private Person owner;
    private Person agent;
    private Right right;
    private List<String> listings;

    @BeforeEach
    void anOwnerAndAnAgent() {
        owner = rights.owner();
        agent = rights.owner();
        right = rights.verified(owner);
        rights.letter(agent, owner);
        listings = ComplaintFixture.freshListings(4);
    }

    // who takes back

    @Test
    void when_the_first_of_two_takes_back_its_own_listings_fall_and_the_other_is_the_reporter() {
        CaseId id = byAgentAndOwner();
        complaints.takeBack(agent, id, "It was a licensee.");
        life.goesOn(id.value());
        assertThat(cases.of(id).closed()).isFalse();
        assertThat(accused(id)).containsExactly(listings.get(2));
        assertThat(cases.of(id).amount())
                .isEqualTo(cases.listings(id).getFirst().price());
        assertThat(cases.of(id).reporter()).isEqualTo(owner.organisation());
        assertThat(cases.of(id).reporterPerson()).isEqualTo(owner.id());
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isPresent();
        assertThat(timeline(owner, id))
                .contains(
                        "complaint.timeline.JointComplaintTakenBack",
                        "cases.timeline.ListingsDropped",
                        "cases.timeline.ReporterPassed");
        assertThat(score(agent, id)).isEqualTo(Score.WITHDRAWN);
        assertThat(undecided(owner, id)).isTrue();
        assertThat(told(owner)).anyMatch(sentence -> sentence.contains(id.value()) && sentence.contains("come to you"));
    }

    @Test
    void who_reported_next_is_asked_from_then_on() {
        CaseId id = byAgentAndOwner();
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        complaints.takeBack(agent, id, "It was a licensee.");
        assertThat(inbox.open(agent, id.value(), "answerClarification"))
                .as("nobody waits for whoever left")
                .isEmpty();
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isPresent();
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching do you mean?"));
        assertThat(inbox.open(owner, id.value(), "answerClarification")).isPresent();
        verifications.answer(owner, id, "The one at the left sleeve.");
    }

    @Test
    void who_joined_takes_back_its_own_and_whoever_came_first_stays_the_reporter() {
        CaseId id = byAgentAndOwner();
        assertThat(complaints.mayTakeBack(owner, id)).isTrue();
        complaints.takeBack(owner, id, "It was a licensee.");
        assertThat(complaints.mayTakeBack(owner, id)).isFalse();
        assertThat(accused(id)).containsExactly(listings.get(0), listings.get(1));
        assertThat(cases.of(id).reporter()).isEqualTo(agent.organisation());
        assertThat(timeline(owner, id)).doesNotContain("cases.timeline.ReporterPassed");
        assertThat(score(owner, id)).isEqualTo(Score.WITHDRAWN);
        assertThat(undecided(agent, id)).isTrue();
        refused("complaint.refused.again", () -> complaints.takeBack(owner, id, "Once more."));
    }

    @Test
    void the_last_one_to_take_back_ends_the_case() {
        CaseId id = byAgentAndOwner();
        complaints.takeBack(agent, id, "It was a licensee.");
        complaints.takeBack(owner, id, "We see that now.");
        life.goesOn(id.value());
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.TAKEN_BACK);
        assertThat(score(agent, id)).isEqualTo(Score.WITHDRAWN);
        assertThat(score(owner, id)).isEqualTo(Score.WITHDRAWN);
    }

    @Test
    void the_owner_is_told_when_the_agent_takes_back_what_it_alone_had_reported() {
        CaseId id = file(agent, ComplaintReason.COUNTERFEIT, 0);
        complaints.takeBack(agent, id, "It was a licensee.");
        life.goesOn(id.value());
        assertThat(told(owner)).anyMatch(sentence -> sentence.contains(id.value()) && sentence.contains("has ended"));
        assertThat(told(agent)).noneMatch(sentence -> sentence.contains(id.value()) && sentence.contains("has ended"));
    }

    @Test
    void who_did_not_report_takes_nothing_back() {
        CaseId id = file(agent, ComplaintReason.COUNTERFEIT, 0);
        assertThat(complaints.mayTakeBack(owner, id)).isFalse();
        assertThatThrownBy(() -> complaints.takeBack(owner, id, "We did not mean it."))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> complaints.takeBack(rights.owner(), id, "Not ours."))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_takes_back_and_complains_again_stands_by_the_case_as_if_for_the_first_time() {
        CaseId id = byAgentAndOwner();
        complaints.takeBack(owner, id, "It was a licensee.");
        assertThat(file(owner, ComplaintReason.COUNTERFEIT, 3)).isEqualTo(id);
        assertThat(reporters.behind(id)).extracting(Standpoint::by).containsExactly(of(agent), of(owner));
        assertThat(reporters.figures(of(owner)).of(Score.WITHDRAWN)).isZero();
        complaints.takeBack(owner, id, "It was the licensee again.");
        assertThat(reporters.figures(of(owner)).of(Score.WITHDRAWN)).isEqualTo(1);
        assertThat(accused(id)).containsExactly(listings.get(0), listings.get(1));
    }

    @Test
    void what_somebody_else_named_too_stays_accused() {
        CaseId id = file(agent, ComplaintReason.COUNTERFEIT, 0, 1);
        Person volunteer = fixture.volunteer();
        reporters.filed(
                new Report(id, ReporterId.volunteer(volunteer.id()), "COUNTERFEIT", List.of(listings.getFirst())));
        complaints.takeBack(agent, id, "It was a licensee.");
        assertThat(accused(id)).containsExactly(listings.getFirst());
        assertThat(cases.of(id).origin()).isEqualTo(Origin.VOLUNTEER);
        assertThat(cases.of(id).reporterPerson()).isEqualTo(volunteer.id());
    }

    @Test
    void a_volunteer_to_whom_a_case_passes_is_asked_about_it_and_answers() {
        CaseId id = file(agent, ComplaintReason.COUNTERFEIT, 0, 1);
        Person volunteer = fixture.volunteer();
        reporters.filed(
                new Report(id, ReporterId.volunteer(volunteer.id()), "COUNTERFEIT", List.of(listings.getFirst())));
        assertThat(cases.sees(volunteer, id)).isFalse();
        complaints.takeBack(agent, id, "It was a licensee.");
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Where is the label?"));
        assertThat(inbox.open(volunteer, id.value(), "answerClarification")).isPresent();
        verifications.answer(volunteer, id, "Inside the collar.");
        assertThat(verifications.clarifications(volunteer, id))
                .extracting(Clarification::answer)
                .containsExactly("Inside the collar.");
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isPresent();
        assertThat(cases.sees(fixture.volunteer(), id))
                .as("it passed to one of the volunteers, not to all")
                .isFalse();
    }

    @Test
    void a_volunteer_who_joined_hears_what_intake_decided_and_is_sent_to_no_case_that_they_do_not_see() {
        CaseId id = byAgentAndOwner();
        Person volunteer = fixture.joined(id, fixture.volunteer());
        verifications.verify(Cast.INTAKE, id, Verdict.reject(RejectionReason.NO_EVIDENCE, "Nothing is to be seen."));
        assertThat(notices.about(volunteer, id.value())).singleElement().satisfies(notice -> {
            assertThat(notice.link()).isEqualTo("my-record");
            assertThat(notice.sentence(Locale.ENGLISH)).contains("was rejected").doesNotContain("tells you why");
        });
        for (Person brand : List.of(agent, owner)) {
            assertThat(notices.about(brand, id.value()))
                    .extracting(Notice::textKey)
                    .containsOnlyOnce("complaint.notice.rejected");
        }
    }

    @Test
    void a_case_is_never_left_without_a_listing() {
        CaseId id = file(agent, ComplaintReason.COUNTERFEIT, 0, 1);
        reporters.filed(new Report(id, ReporterId.PUBLIC, "COUNTERFEIT", List.of()));
        complaints.takeBack(agent, id, "It was a licensee.");
        assertThat(accused(id)).hasSize(2);
        assertThat(cases.of(id).origin()).isEqualTo(Origin.PUBLIC);
    }

    @Test
    void a_listing_whose_item_is_being_bought_stays_part_of_the_case() {
        CaseId id = byAgentAndOwner();
        verifications.verify(Cast.INTAKE, id, Verdict.purchase());
        life.goesOn(id.value());
        purchases.bought(id);
        complaints.takeBack(agent, id, "It was a licensee.");
        assertThat(accused(id)).containsExactly(listings.get(0), listings.get(2));
    }

    @Test
    void the_graver_allegation_falls_with_whoever_made_it() {
        CaseId id = file(agent, ComplaintReason.COUNTERFEIT, 0);
        file(owner, ComplaintReason.IMPROPER_USE, 1);
        assertThat(cases.of(id).allegation()).isEqualTo(Allegation.COUNTERFEIT);
        complaints.takeBack(agent, id, "It was a licensee.");
        assertThat(cases.of(id).allegation()).isEqualTo(Allegation.IMPROPER_USE);
    }

    @Test
    void the_complaint_that_was_taken_back_is_no_part_of_the_allegation_and_says_so_to_its_reporter() {
        CaseId id = byAgentAndOwner();
        complaints.takeBack(agent, id, "It was a licensee.");
        assertThat(complaints.ofCase(owner, id)).extracting(Complaint::brand).containsExactly(owner.organisation());
        assertThat(status(agent)).isEqualTo(ComplaintStatus.TAKEN_BACK);
        assertThat(status(owner)).isEqualTo(ComplaintStatus.IN_REVIEW);
    }

    @Test
    void a_seller_who_is_being_heard_is_told_that_less_is_left() {
        CaseId id = joint(ComplaintFixture.listingsOf("s1001", 2));
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        life.goesOn(id.value());
        complaints.takeBack(agent, id, "It was a licensee.");
        assertThat(told(Cast.SELLER))
                .anyMatch(sentence -> sentence.contains(id.value()) && sentence.contains("accused no more: 1"));
        assertThat(timeline(Cast.SELLER, id)).contains("cases.timeline.ListingsDropped");
    }

    @Test
    void a_seller_is_told_of_a_second_parting_that_is_like_the_first() {
        Person another = rights.owner();
        rights.letter(another, owner);
        CaseId id = joint(ComplaintFixture.listingsOf("s1001", 3));
        assertThat(file(another, ComplaintReason.COUNTERFEIT, 2)).isEqualTo(id);
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        life.goesOn(id.value());
        complaints.takeBack(agent, id, "It was a licensee.");
        complaints.takeBack(another, id, "We had the wrong seller.");
        assertThat(told(Cast.SELLER))
                .filteredOn(sentence -> sentence.contains(id.value()) && sentence.contains("accused no more: 1"))
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("still accused: 2"))
                .anyMatch(sentence -> sentence.contains("still accused: 1"));
    }

    @Test
    void whoever_the_case_comes_back_to_is_told_again() {
        CaseId id = byAgentAndOwner();
        complaints.takeBack(agent, id, "It was a licensee.");
        assertThat(file(agent, ComplaintReason.COUNTERFEIT, 0)).isEqualTo(id);
        complaints.takeBack(owner, id, "It was a licensee.");
        assertThat(file(owner, ComplaintReason.COUNTERFEIT, 2)).isEqualTo(id);
        life.passes(Duration.ofHours(1));
        complaints.takeBack(agent, id, "It was a licensee.");
        assertThat(told(owner))
                .filteredOn(sentence -> sentence.contains(id.value()) && sentence.contains("come to you"))
                .hasSize(2);
    }

    @Test
    void the_owner_hears_who_took_back_what_it_had_complained_of_for_it_and_the_agent_nothing_of_the_owners() {
        CaseId id = byAgentAndOwner();
        complaints.takeBack(agent, id, "It was a licensee.");
        String name = people.organisation(agent.organisation()).name();
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(notices.about(owner, id.value()))
                    .filteredOn(notice -> notice.textKey().equals("complaint.notice.partTakenBack"))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.sentence(language))
                            .contains(id.value(), name)
                            .doesNotContain("{", "It was a licensee."));
        }
        CaseId other = byAgentAndOwnerOn(ComplaintFixture.freshListings(4));
        complaints.takeBack(owner, other, "It was a licensee.");
        for (Person either : List.of(owner, agent)) {
            assertThat(notices.about(either, other.value()))
                    .extracting(Notice::textKey)
                    .doesNotContain("complaint.notice.partTakenBack");
        }
    }

    @Test
    void what_joins_at_the_moment_of_taking_back_waits_for_it() throws Exception {
        CaseId id = byAgentAndOwner();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var joining = transaction.execute(status -> {
                cases.hold(id);
                var withdrawal = others.submit(() -> complaints.takeBack(agent, id, "It was a licensee."));
                await().pollInSameThread().until(this::somebodyWaitsForThisTransaction);
                reporters.filed(new Report(id, ReporterId.PUBLIC, "COUNTERFEIT", List.of(listings.getFirst())));
                return withdrawal;
            });
            assertThat(joining).succeedsWithin(10, TimeUnit.SECONDS);
        }
        assertThat(accused(id)).containsExactly(listings.get(0), listings.get(2));
    }

    @Test
    void a_random_check_that_found_a_counterfeit_keeps_the_case_when_the_brand_takes_back() {
        CaseId id = file(owner, ComplaintReason.COUNTERFEIT, 0);
        checkedAtRandom(1);
        complaints.takeBack(owner, id, "It was a licensee.");
        life.goesOn(id.value());
        assertThat(cases.of(id).closed()).isFalse();
        assertThat(cases.of(id).origin()).isEqualTo(Origin.RANDOM_CHECK);
        assertThat(cases.of(id).reporter()).isNull();
        assertThat(accused(id)).containsExactly(listings.get(1));
    }

    // who is found out

    @Test
    void a_sweep_sets_aside_the_swept_reporters_complaint_and_the_case_goes_on_for_the_owner() {
        CaseId id = byAgentAndOwner();
        Sweep sweep = sweep(agent);
        assertThat(sweep.setAside()).isEqualTo(1);
        assertThat(cases.of(id).closed()).isFalse();
        assertThat(accused(id)).containsExactly(listings.get(2));
        assertThat(cases.of(id).reporter()).isEqualTo(owner.organisation());
        assertThat(score(agent, id)).isEqualTo(Score.KNOWINGLY_FALSE);
        assertThat(undecided(owner, id)).isTrue();
        assertThat(status(agent)).isEqualTo(ComplaintStatus.REJECTED);
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        life.goesOn(id.value());
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.REBUTTAL);
    }

    @Test
    void the_swept_reporter_reads_why_and_the_others_do_not() {
        CaseId id = byAgentAndOwner();
        sweep(agent);
        assertThat(timeline(agent, id)).contains("complaint.timeline.JointComplaintSetAside");
        assertThat(timeline(owner, id)).doesNotContain("complaint.timeline.JointComplaintSetAside");
        assertThat(told(agent))
                .anyMatch(sentence -> sentence.contains(id.value()) && sentence.contains("was rejected"));
        assertThat(told(owner))
                .noneMatch(sentence -> sentence.contains(id.value()) && sentence.contains("was rejected"));
    }

    @Test
    void a_swept_volunteer_alone_is_told_why_whoever_of_the_volunteers_opened_the_case() {
        Person first = fixture.volunteer();
        Person second = fixture.volunteer();
        CaseId id = fixture.reported(first);
        fixture.joined(id, second);
        assertThat(sweep(second).setAside()).isEqualTo(1);
        assertThat(told(second)).anyMatch(sentence -> sentence.contains(id.value()) && sentence.contains(REASONS));
        assertThat(timeline(first, id)).doesNotContain("complaint.timeline.JointComplaintSetAside");
        assertThat(told(first)).noneMatch(sentence -> sentence.contains(REASONS));
        assertThat(timeline(Cast.MANAGER, id)).contains("complaint.timeline.JointComplaintSetAside");
    }

    @Test
    void a_swept_reporter_who_merely_joined_leaves_the_case_to_whoever_opened_it() {
        CaseId id = file(owner, ComplaintReason.COUNTERFEIT, 0);
        file(agent, ComplaintReason.COUNTERFEIT, 1, 2);
        assertThat(sweep(agent).setAside()).isEqualTo(1);
        assertThat(accused(id)).containsExactly(listings.getFirst());
        assertThat(cases.of(id).reporter()).isEqualTo(owner.organisation());
        assertThat(score(agent, id)).isEqualTo(Score.KNOWINGLY_FALSE);
        assertThat(undecided(owner, id)).isTrue();
    }

    @Test
    void an_open_question_to_somebody_else_stays_open_in_a_sweep() {
        CaseId id = file(owner, ComplaintReason.COUNTERFEIT, 0);
        file(agent, ComplaintReason.COUNTERFEIT, 1);
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        sweep(agent);
        assertThat(inbox.open(owner, id.value(), "answerClarification")).isPresent();
    }

    @Test
    void a_complaint_that_is_still_being_screened_is_set_aside_too() {
        CaseId id = complaints
                .file(agent, about(ComplaintReason.COUNTERFEIT, List.of(listings.getFirst())))
                .cases()
                .getFirst();
        Sweep sweep = sweep(agent);
        assertThat(sweep.setAside()).isEqualTo(1);
        assertThat(sweep.movedOn()).isZero();
        life.goesOn(id.value());
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(score(agent, id)).isEqualTo(Score.KNOWINGLY_FALSE);
        assertThat(status(agent)).isEqualTo(ComplaintStatus.REJECTED);
        assertThat(inbox.ofCase(Cast.MANAGER, id)).isEmpty();
    }

    @Test
    void of_a_joint_case_that_is_still_being_screened_only_the_rest_is_screened() {
        CaseId id = complaints
                .file(agent, about(ComplaintReason.COUNTERFEIT, List.of(listings.getFirst())))
                .cases()
                .getFirst();
        complaints.file(owner, about(ComplaintReason.COUNTERFEIT, List.of(listings.getLast())));
        assertThat(sweep(agent).setAside()).isEqualTo(1);
        life.goesOn(id.value());
        assertThat(accused(id)).containsExactly(listings.getLast());
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isPresent();
    }

    @Test
    void a_random_check_that_found_a_counterfeit_keeps_the_case_when_the_brand_is_swept() {
        CaseId id = file(owner, ComplaintReason.COUNTERFEIT, 0);
        checkedAtRandom(1);
        assertThat(sweep(owner).setAside()).isEqualTo(1);
        assertThat(cases.of(id).closed()).isFalse();
        assertThat(cases.of(id).origin()).isEqualTo(Origin.RANDOM_CHECK);
        assertThat(accused(id)).containsExactly(listings.get(1));
        assertThat(score(owner, id)).isEqualTo(Score.KNOWINGLY_FALSE);
    }

    @Test
    void what_the_end_of_the_case_says_no_longer_counts_for_who_left() {
        CaseId id = byAgentAndOwner();
        sweep(agent);
        verifications.verify(Cast.INTAKE, id, Verdict.reject(RejectionReason.NO_EVIDENCE, "Nothing is to be seen."));
        life.goesOn(id.value());
        assertThat(score(agent, id)).isEqualTo(Score.KNOWINGLY_FALSE);
        assertThat(score(owner, id)).isEqualTo(Score.REJECTED);
    }

    // who keeps silent

    @Test
    void silence_counts_for_the_one_who_was_asked_and_for_nobody_else() {
        CaseId id = byAgentAndOwner();
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        life.fires(id.value(), "clarificationDeadline");
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.LAPSED);
        assertThat(score(agent, id)).isEqualTo(Score.LAPSED);
        assertThat(score(owner, id)).isEqualTo(Score.WITHDRAWN);
    }

    @Test
    void when_the_brand_leaves_a_rebuttal_unanswered_the_platforms_own_finding_is_assessed() {
        CaseId id = joint(ComplaintFixture.listingsOf("s1001", 2));
        complaints.takeBack(agent, id, "It was a licensee.");
        reporters.filed(new Report(id, ReporterId.RANDOM_CHECKS, "COUNTERFEIT", accused(id)));
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        life.goesOn(id.value());
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        assertThat(inbox.open(Cast.ADJUDICATOR, id.value(), "assessRebuttal")).isEmpty();
        complaints.takeBack(owner, id, "It was a licensee.");
        assertThat(inbox.open(Cast.ADJUDICATOR, id.value(), "assessRebuttal")).isPresent();
        assertThat(inbox.open(owner, id.value(), "answerRebuttal")).isEmpty();
    }

    private boolean somebodyWaitsForThisTransaction() {
        return jdbc.sql("select exists (select 1 from pg_locks"
                        + " where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    private CaseId byAgentAndOwner() {
        CaseId id = file(agent, ComplaintReason.COUNTERFEIT, 0, 1);
        assertThat(file(owner, ComplaintReason.COUNTERFEIT, 2)).isEqualTo(id);
        return id;
    }

    private CaseId byAgentAndOwnerOn(List<String> others) {
        listings = others;
        return byAgentAndOwner();
    }

    /** The same against the seller who has an account. */
    private CaseId joint(List<String> sellers) {
        listings = sellers;
        CaseId id = file(agent, ComplaintReason.COUNTERFEIT, 0);
        assertThat(file(owner, ComplaintReason.COUNTERFEIT, 1)).isEqualTo(id);
        return id;
    }

    private CaseId file(Person by, ComplaintReason reason, Integer... which) {
        CaseId id = complaints
                .file(by, about(reason, Arrays.stream(which).map(listings::get).toList()))
                .cases()
                .getFirst();
        life.goesOn(id.value());
        return id;
    }

    private NewComplaint about(ComplaintReason reason, List<String> named) {
        return new NewComplaint(
                right.id(),
                named,
                reason,
                "The logo is upside down.",
                ComplaintFixture.about(reason, named).particulars(),
                null,
                null,
                true);
    }

    private void checkedAtRandom(int which) {
        PurchaseId check = purchases.randomCheck(listings.get(which), right.id());
        buying.authenticate(owner, check, PurchaseFixture.result(Finding.COUNTERFEIT));
        life.goesOn(check.value());
    }

    private Sweep sweep(Person reporter) {
        fixture.suspend(reporter);
        sweeps.begin(Cast.ADJUDICATOR, fixture.number(reporter), REASONS);
        return sweeps.latest(Cast.MANAGER, fixture.number(reporter)).orElseThrow();
    }

    private List<String> accused(CaseId id) {
        return cases.listings(id).stream().map(CaseListing::listingId).toList();
    }

    private ComplaintStatus status(Person brand) {
        return complaints.of(brand, null, 1).getFirst().accused().getFirst().status();
    }

    private Score score(Person reporter, CaseId id) {
        return records.cases(Cast.ADJUDICATOR, fixture.number(reporter), null, 200).stream()
                .filter(one -> one.caseId().equals(id))
                .map(ScoredCase::score)
                .findFirst()
                .orElseThrow();
    }

    private boolean undecided(Person reporter, CaseId id) {
        return reporters.pending(fixture.number(reporter), null, 200).contains(id);
    }

    private static ReporterId of(Person reporter) {
        return ReporterId.of(reporter).orElseThrow();
    }

    private List<String> timeline(Person reader, CaseId id) {
        return cases.timeline(reader, id).stream().map(TimelineEntry::textKey).toList();
    }

    private List<String> told(Person person) {
        return notices.of(person).stream()
                .map(notice -> notice.sentence(Locale.ENGLISH))
                .toList();
    }
}
