package org.touchstone.rebuttal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touchstone.Cast;
import org.touchstone.cases.Allegation;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceId;

/** The rules of a rebuttal, without anything around them. */
class RebuttalTest {

    private static final Instant NOW = Instant.parse("2014-12-17T08:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(3));

    private final Rebuttal.Awaiting first = awaiting(1);
    private final Rebuttal.Awaiting third = awaiting(3);

    @Test
    void a_seller_may_answer_to_the_last_second_and_not_after() {
        assertThat(first.toPlatform(UNTIL)).isInstanceOf(Rebuttal.Assessing.class);
        refused("rebuttal.refused.late", () -> first.toPlatform(UNTIL.plusMillis(1)));
        refused("rebuttal.refused.late", () -> first.toReporter(UNTIL.plusMillis(1), UNTIL));
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
        refused("rebuttal.refused.lastAttempt", () -> third.toPlatform(NOW).anotherAttempt());
        for (int attempt = 1; attempt <= 2; attempt++) {
            var assessing = awaiting(attempt).toPlatform(NOW);
            refused("rebuttal.refused.attemptsLeft", assessing::notRefuted);
            assertThatThrownBy(assessing::notRefuted)
                    .hasMessageStartingWith(
                            "The seller has " + (attempt == 1 ? "2 attempts left" : "one attempt left"));
        }
        assertThat(third.toPlatform(NOW).notRefuted().outcome()).isEqualTo(Outcome.NOT_REFUTED);
    }

    @Test
    void a_deadline_moves_only_to_later_and_not_too_far() {
        Instant latest = UNTIL.plus(Duration.ofDays(15));
        assertThat(first.extended(deadlines(latest), latest).deadlines().until())
                .isEqualTo(latest);
        for (Instant notLater : List.of(UNTIL, UNTIL.minusSeconds(1))) {
            refused("rebuttal.refused.earlier", () -> first.extended(deadlines(notLater), latest));
        }
        refused("rebuttal.refused.tooLate", () -> first.extended(deadlines(latest.plusSeconds(1)), latest));
        assertThatThrownBy(() -> first.extended(deadlines(latest.plusSeconds(1)), latest))
                .hasMessageContaining("4 Jan 2015, 16:00 (China) at the latest");
    }

    @Test
    void a_refutation_has_a_statement_a_ground_and_at_most_50_exhibits() {
        for (int length : List.of(20, 5_000)) {
            assertThat(refutation("x".repeat(length), 50).statement()).hasSize(length);
        }
        for (String wrong : List.of("x".repeat(19) + " ", "x".repeat(5_001))) {
            refused("rebuttal.refused.statement", () -> refutation(wrong, 0));
        }
        refused("rebuttal.refused.exhibits", () -> refutation("We buy from the maker itself.", 51));
        refused("rebuttal.refused.grounds", () -> new Refutation("We buy from the maker itself.", Set.of(), List.of()));
    }

    @Test
    void who_contests_says_why_and_who_gives_in_need_not() {
        for (int length : List.of(20, 5_000)) {
            assertThat(new Answer(Answer.Position.CONTEST, "x".repeat(length), "").reasons())
                    .hasSize(length);
        }
        for (String wrong : List.of("No.", "x".repeat(19) + " ", "x".repeat(5_001))) {
            refused("rebuttal.refused.reasons", () -> new Answer(Answer.Position.CONTEST, wrong, ""));
        }
        assertThat(new Answer(Answer.Position.CONCEDE, "", "x".repeat(2_000)).note())
                .hasSize(2_000);
        refused("rebuttal.refused.note", () -> new Answer(Answer.Position.CONCEDE, "", "x".repeat(2_001)));
    }

    @Test
    void an_assessment_has_reasons_of_20_to_5000_characters() {
        for (Assessment.Verdict verdict : Assessment.Verdict.values()) {
            for (int length : List.of(20, 5_000)) {
                assertThat(new Assessment(verdict, "x".repeat(length)).reasons())
                        .hasSize(length);
            }
            for (String wrong : List.of("Fine", "x".repeat(19) + " ", "x".repeat(5_001))) {
                refused("rebuttal.refused.assessment", () -> new Assessment(verdict, wrong));
            }
        }
    }

    @Test
    void what_nobody_types_is_said_by_no_side() {
        refusesWhatNobodyTypes(text -> refutation(text, 0));
        for (Answer.Position position : Answer.Position.values()) {
            refusesWhatNobodyTypes(text -> new Answer(position, text, ""));
            refusesWhatNobodyTypes(text -> new Answer(position, "The invoice names another model.", text));
        }
        refusesWhatNobodyTypes(text -> new Assessment(Assessment.Verdict.REFUTED, text));
    }

    @Test
    void a_seller_reads_the_reasons_but_neither_names_nor_notes_of_the_other_side() {
        RebuttalFile seen = file().redacted(Cast.SELLER, false);
        var attempt = seen.history().getFirst();
        assertThat(attempt.answered().answer().reasons()).isEqualTo("The invoice names another model.");
        assertThat(attempt.answered().answer().note()).isEmpty();
        assertThat(attempt.answered().by()).isNull();
        assertThat(attempt.assessed().by()).isNull();
        assertThat(seen.toString()).doesNotContain("hologram", "brand", "adjudicator");
    }

    @Test
    void a_brand_reads_its_own_note_but_no_person_of_the_seller_or_the_platform() {
        var attempt = file().redacted(Cast.BRAND, false).history().getFirst();
        assertThat(attempt.answered().answer().note()).contains("hologram");
        assertThat(attempt.by()).isNull();
        assertThat(attempt.assessed().by()).isNull();
    }

    @Test
    void an_agent_that_only_joined_the_case_does_not_read_what_who_answers_for_it_told_the_platform_alone() {
        var attempt = file().redacted(Cast.BRAND, true).history().getFirst();
        assertThat(attempt.answered().answer().reasons()).isEqualTo("The invoice names another model.");
        assertThat(attempt.answered().answer().note()).isEmpty();
        assertThat(attempt.answered().by()).isNull();
    }

    @Test
    void a_volunteer_reads_how_it_stands_and_nothing_of_what_was_said() {
        assertThat(file().redacted(Cast.VOLUNTEER, false).history()).isEmpty();
        assertThat(file().redacted(Cast.ADJUDICATOR, false).history().getFirst().by())
                .isNotNull();
    }

    private static Refutation refutation(String statement, int exhibits) {
        return new Refutation(
                statement, Set.of(Ground.OTHER), Collections.nCopies(exhibits, new EvidenceId("EV-2014-000001")));
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
