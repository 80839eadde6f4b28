package org.touchstone.rebuttal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touchstone.Cast;
import org.touchstone.cases.Allegation;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;

/** The rules of a rebuttal, without anything around them. */
class RebuttalTest {

    private static final Instant NOW = Instant.parse("2014-12-17T08:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(3));

    private final Rebuttal.Awaiting first = awaiting(1);
    private final Rebuttal.Awaiting third = awaiting(3);

    @Test
    void a_seller_may_answer_to_the_last_second_and_not_after() {
        assertThat(first.toPlatform(UNTIL)).isInstanceOf(Rebuttal.Assessing.class);
        assertThatThrownBy(() -> first.toPlatform(UNTIL.plusMillis(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has run out");
        assertThatThrownBy(() -> first.toReporter(UNTIL.plusSeconds(1), UNTIL)).isInstanceOf(Refused.class);
    }

    @Test
    void silence_counts_against_whoever_keeps_it() {
        assertThat(first.silent().outcome().ground(Allegation.COUNTERFEIT)).isEqualTo("counterfeit");
        assertThat(first.silent().outcome().ground(Allegation.IMPROPER_USE)).isEqualTo("improperUse");
        assertThat(first.toReporter(NOW, UNTIL).silent().outcome()).isEqualTo(Outcome.REPORTER_SILENT);
        assertThat(Outcome.REPORTER_SILENT.ground(Allegation.COUNTERFEIT)).isNull();
    }

    @Test
    void fictitious_activity_is_a_ground_of_its_own() {
        assertThat(first.toPlatform(NOW).fictitious().outcome().ground(Allegation.IMPROPER_USE))
                .isEqualTo("fictitiousTransactions");
    }

    @Test
    void another_attempt_has_a_fresh_term_and_the_third_is_the_last() {
        var again = first.toPlatform(NOW).anotherAttempt().reopened(deadlines(UNTIL.plus(Duration.ofDays(3))));
        assertThat(again.about().attempt()).isEqualTo(2);
        assertThat(again.deadlines().until()).isEqualTo(UNTIL.plus(Duration.ofDays(3)));
        assertThatThrownBy(() -> third.toPlatform(NOW).anotherAttempt())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("last of 3");
        assertThatThrownBy(() -> first.toPlatform(NOW).notRefuted())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2 attempts left");
        assertThat(third.toPlatform(NOW).notRefuted().outcome()).isEqualTo(Outcome.NOT_REFUTED);
    }

    @Test
    void a_deadline_moves_only_to_later_and_not_too_far() {
        Instant latest = UNTIL.plus(Duration.ofDays(15));
        assertThat(first.extended(deadlines(latest), latest).deadlines().until())
                .isEqualTo(latest);
        assertThatThrownBy(() -> first.extended(deadlines(UNTIL), latest)).hasMessageContaining("later");
        assertThatThrownBy(() -> first.extended(deadlines(latest.plusSeconds(1)), latest))
                .hasMessageContaining("too far");
    }

    @Test
    void what_people_write_has_bounds() {
        assertThatThrownBy(() -> new Refutation("x".repeat(5_001), Set.of(Ground.OTHER), List.of()))
                .hasMessageContaining("5,000");
        assertThatThrownBy(() -> new Refutation("We buy from the maker itself.", Set.of(), List.of()))
                .hasMessageContaining("ground");
        assertThatThrownBy(() -> new Answer(Answer.Position.CONTEST, "No.", "")).hasMessageContaining("contest");
        assertThat(new Answer(Answer.Position.CONCEDE, "", "").reasons()).isEmpty();
        assertThatThrownBy(() -> new Assessment(Assessment.Verdict.REFUTED, "Fine"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_seller_reads_the_reasons_but_neither_names_nor_notes_of_the_other_side() {
        RebuttalFile seen = file().redacted(Cast.SELLER);
        var attempt = seen.history().getFirst();
        assertThat(attempt.answered().answer().reasons()).isEqualTo("The invoice names another model.");
        assertThat(attempt.answered().answer().note()).isEmpty();
        assertThat(attempt.answered().by()).isNull();
        assertThat(attempt.assessed().by()).isNull();
        assertThat(seen.toString()).doesNotContain("hologram", "brand", "adjudicator");
    }

    @Test
    void a_brand_reads_its_own_note_but_no_person_of_the_seller_or_the_platform() {
        var attempt = file().redacted(Cast.BRAND).history().getFirst();
        assertThat(attempt.answered().answer().note()).contains("hologram");
        assertThat(attempt.by()).isNull();
        assertThat(attempt.assessed().by()).isNull();
    }

    @Test
    void a_volunteer_reads_how_it_stands_and_nothing_of_what_was_said() {
        assertThat(file().redacted(Cast.VOLUNTEER).history()).isEmpty();
        assertThat(file().redacted(Cast.ADJUDICATOR).history().getFirst().by()).isNotNull();
    }

    private static RebuttalFile file() {
        var refutation = new Refutation("We buy from the maker itself.", Set.of(Ground.GENUINE_GOODS), List.of());
        var answer = new Answer(Answer.Position.CONTEST, "The invoice names another model.", "Look at the hologram.");
        var assessment = new Assessment(Assessment.Verdict.ANOTHER_ATTEMPT, "The invoice for this model is missing.");
        var attempt = new Attempt(
                1,
                refutation,
                Cast.SELLER.id(),
                NOW,
                new Attempt.Answered(answer, Cast.BRAND.id(), NOW),
                new Attempt.Assessed(assessment, Cast.ADJUDICATOR.id(), NOW));
        return new RebuttalFile(
                new CaseId("TS-2014-000001"),
                RebuttalFile.State.AWAITING,
                2,
                3,
                UNTIL,
                null,
                null,
                false,
                NOW,
                null,
                List.of(attempt));
    }

    private static Rebuttal.Awaiting awaiting(int attempt) {
        return new Rebuttal.Awaiting(new Rebuttal.About(new CaseId("TS-2014-000001"), attempt, 3, 0), deadlines(UNTIL));
    }

    private static Deadlines deadlines(Instant until) {
        return new Deadlines(
                until,
                until.minus(Duration.ofHours(48)),
                until.minus(Duration.ofHours(24)),
                until.minus(Duration.ofHours(4)));
    }
}
