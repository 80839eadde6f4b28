package org.touchstone.rebuttal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ListingsDropped;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.CommandStatus;
import org.touchstone.marketplace.MarketplaceCommands;

/** Who may say what in a rebuttal, and what becomes of it. */
@PortalTest
class RebuttalsTest {

    @Autowired
    Rebuttals rebuttals;

    @Autowired
    RebuttalDesk desk;

    @Autowired
    RebuttalCourse course;

    @Autowired
    RebuttalFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    CaseProcess process;

    @Autowired
    EvidenceVault vault;

    @Autowired
    MarketplaceCommands marketplace;

    @Autowired
    Life life;

    @Autowired
    JdbcClient jdbc;

    @Test
    void only_the_accused_seller_refutes() {
        CaseId id = fixture.ofBrand();
        for (Person other : List.of(Cast.BRAND, Cast.INTAKE, Cast.ADJUDICATOR, Cast.MANAGER, Cast.ADMIN)) {
            assertThatThrownBy(() -> rebuttals.refute(other, id, RebuttalFixture.refutation()))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> rebuttals.refute(Cast.SELLER2, id, RebuttalFixture.refutation()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.of(Cast.SELLER2, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.of(Cast.BRAND2, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_brand_concerned_answers_and_only_an_adjudicator_assesses() {
        CaseId id = fixture.ofBrand();
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        var answer = new Answer(Answer.Position.CONTEST, "We never supplied this seller.", "");
        assertThatThrownBy(() -> rebuttals.answer(Cast.BRAND2, id, answer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rebuttals.answer(Cast.SELLER, id, answer)).isInstanceOf(Forbidden.class);
        rebuttals.answer(Cast.BRAND, id, answer);
        var assessment = RebuttalFixture.assessment(Assessment.Verdict.REFUTED);
        assertThatThrownBy(() -> rebuttals.assess(Cast.SELLER, id, assessment)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rebuttals.assess(Cast.APPROVER, id, assessment))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobody_speaks_out_of_turn() {
        CaseId id = fixture.ofBrand();
        assertThatThrownBy(() -> rebuttals.answer(Cast.BRAND, id, new Answer(Answer.Position.CONCEDE, "", "")))
                .isInstanceOf(NotYourTurn.class);
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        assertThatThrownBy(() -> rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation()))
                .isInstanceOf(NotYourTurn.class);
        assertThatThrownBy(() ->
                        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.REFUTED)))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void what_comes_late_is_refused_though_no_timer_went_off_yet() {
        CaseId id = fixture.ofBrand();
        life.passes(Duration.ofDays(3).plusMinutes(2));
        refused("rebuttal.refused.late", () -> rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation()));
        assertThat(process.waits(id.value(), Rebuttals.REFUTE)).isTrue();
    }

    @Test
    void a_fourth_attempt_is_not_given() {
        CaseId id = fixture.ofPlatform();
        for (int attempt = 1; attempt <= 2; attempt++) {
            rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
            rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.ANOTHER_ATTEMPT));
            life.goesOn(id.value());
        }
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        refused(
                "rebuttal.refused.lastAttempt",
                () -> rebuttals.assess(
                        Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.ANOTHER_ATTEMPT)));
    }

    @Test
    void more_time_is_an_adjudicators_to_give_and_never_less() {
        CaseId id = fixture.ofBrand();
        Instant until = desk.of(Cast.SELLER, id).orElseThrow().until();
        assertThatThrownBy(() -> rebuttals.extend(Cast.SELLER, id, until.plusSeconds(60), "I need more time."))
                .isInstanceOf(Forbidden.class);
        refused(
                "rebuttal.refused.earlier",
                () -> rebuttals.extend(Cast.ADJUDICATOR, id, until.minusSeconds(60), "No more waiting."));
        refused(
                "rebuttal.refused.tooLate",
                () -> rebuttals.extend(
                        Cast.ADJUDICATOR, id, until.plus(Duration.ofDays(16)), "The supplier is closed."));
        assertThat(desk.of(Cast.SELLER, id).orElseThrow().until()).isEqualTo(until);
    }

    @Test
    void whoever_gives_more_time_says_why() {
        CaseId id = fixture.ofBrand();
        Instant later = desk.of(Cast.SELLER, id).orElseThrow().until().plus(Duration.ofDays(1));
        for (String wrong : List.of("", "x".repeat(9) + " ", "x".repeat(501))) {
            refused("rebuttal.refused.extension", () -> rebuttals.extend(Cast.ADJUDICATOR, id, later, wrong));
        }
        refusesWhatNobodyTypes(text -> rebuttals.extend(Cast.ADJUDICATOR, id, later, text));
        assertThat(desk.of(Cast.SELLER, id).orElseThrow().until()).isBefore(later);
        rebuttals.extend(Cast.ADJUDICATOR, id, later, "x".repeat(500));
        assertThat(desk.of(Cast.SELLER, id).orElseThrow().until()).isEqualTo(later);
    }

    @Test
    void what_was_said_before_such_characters_were_refused_is_still_read() {
        CaseId id = fixture.ofBrand();
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        jdbc.sql("update rebuttal_attempt set statement = ? where case_id = ?")
                .params("We buy from\u000bthe maker.", id.value())
                .update();
        assertThat(desk.of(Cast.ADJUDICATOR, id).orElseThrow().history())
                .extracting(attempt -> attempt.refutation().statement())
                .containsExactly("We buy from\ufffdthe maker.");
    }

    @Test
    void a_step_that_the_engine_repeats_changes_nothing() {
        CaseId id = fixture.ofBrand();
        course.notifySeller(id);
        course.concede(id);
        course.reopen(id);
        assertThat(fixture.timeline(id))
                .filteredOn("rebuttal.timeline.SellerNotified"::equals)
                .hasSize(1);
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        course.noteSilence(id);
        course.remindSeller(id);
        assertThat(desk.of(Cast.SELLER, id).orElseThrow().state()).isEqualTo(RebuttalFile.State.ANSWERING);
        assertThat(fixture.timeline(id)).doesNotContain("rebuttal.timeline.SellerReminded");
    }

    @Test
    void the_files_of_a_draft_are_seen_by_nobody_else_before_it_is_sent() {
        CaseId id = fixture.ofBrand();
        EvidenceItem invoice = vault.keep(
                Cast.SELLER,
                RebuttalDesk.draftSubject(id),
                null,
                "invoice.txt",
                new ByteArrayInputStream(("Invoice " + id).getBytes(StandardCharsets.UTF_8)));
        assertThat(vault.of(Cast.BRAND, id)).isEmpty();
        assertThatThrownBy(() -> vault.find(Cast.BRAND, invoice.id())).isInstanceOf(NotFound.class);

        rebuttals.refute(
                Cast.SELLER,
                id,
                new Refutation(
                        "We buy from the distributor in Hangzhou.",
                        Set.of(Ground.AUTHORISED_SUPPLY),
                        List.of(invoice.id())));
        assertThat(vault.of(Cast.BRAND, id)).extracting(EvidenceItem::sha256).contains(invoice.sha256());
    }

    @Test
    void a_seller_cannot_refer_to_files_of_another_case() {
        CaseId id = fixture.ofBrand();
        CaseId other = fixture.ofBrand();
        EvidenceItem elsewhere = vault.keep(
                Cast.SELLER,
                other.value(),
                other,
                "letter.txt",
                new ByteArrayInputStream("A letter".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> rebuttals.refute(
                        Cast.SELLER,
                        id,
                        new Refutation(
                                "We buy from the distributor in Hangzhou.",
                                Set.of(Ground.AUTHORISED_SUPPLY),
                                List.of(elsewhere.id()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_seller_never_learns_the_names_or_notes_of_the_other_side() {
        CaseId id = fixture.contested();
        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.FICTITIOUS));
        RebuttalFile seen = desk.of(Cast.SELLER, id).orElseThrow();
        assertThat(seen.history().getFirst().answered().answer().reasons()).contains("never supplied");
        assertThat(seen.toString()).doesNotContain("hologram", "value=brand", "adjudicator");
        for (TimelineEntry entry : cases.timeline(Cast.SELLER, id)) {
            assertThat(entry.byName()).isNotIn(Cast.BRAND.name(), Cast.ADJUDICATOR.name());
            assertThat(String.join(" ", entry.arguments())).doesNotContain("Bella", "hologram");
        }
        assertThat(desk.of(Cast.BRAND, id).orElseThrow().history().getFirst().by())
                .isNull();
    }

    @Test
    void in_a_case_of_high_risk_the_listings_are_hidden_until_it_ends_refuted() {
        CaseId id = fixture.ofHighRisk();
        assertThat(fixture.timeline(id)).contains("rebuttal.timeline.InterimMeasureTaken");
        assertThat(commands(id)).containsExactly("HideListing");
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.REFUTED));
        life.goesOn(id.value());
        await().untilAsserted(() -> assertThat(commands(id)).contains("ShowListing"));
        assertThat(fixture.timeline(id)).contains("rebuttal.timeline.InterimMeasureLifted");
        assertThat(desk.of(Cast.SELLER, id).orElseThrow().interim()).isFalse();
    }

    @Test
    void a_listing_that_is_accused_no_more_is_on_sale_again_while_the_seller_is_heard_about_the_rest() {
        CaseId id = fixture.ofHighRisk();
        String listing = cases.listings(id).getFirst().listingId();
        cases.tell(new ListingsDropped(id, Cast.BRAND.id(), cases.of(id).openedAt(), List.of(listing)));
        await().untilAsserted(() -> assertThat(commands(id)).contains("ShowListing"));
        assertThat(process.waits(id.value(), Rebuttals.REFUTE)).isTrue();
    }

    @Test
    void in_a_case_of_lower_risk_the_listings_stay() {
        assertThat(commands(fixture.ofPlatform())).isEmpty();
    }

    @Test
    void a_case_that_is_taken_back_calls_the_rebuttal_off_and_shows_the_listings() {
        CaseId id = fixture.ofHighRisk();
        process.correlate(id.value(), "complaintTakenBack", "takenBack");
        life.goesOn(id.value());
        await().untilAsserted(() ->
                assertThat(desk.of(Cast.SELLER, id).orElseThrow().outcome()).isEqualTo(Outcome.CALLED_OFF));
        await().untilAsserted(() -> assertThat(commands(id)).contains("ShowListing"));
        assertThat(process.waits(id.value(), Rebuttals.REFUTE)).isFalse();
    }

    private List<String> commands(CaseId id) {
        return marketplace.of(id).stream().map(CommandStatus::kind).toList();
    }
}
