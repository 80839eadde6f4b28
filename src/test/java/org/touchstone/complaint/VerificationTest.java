package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchstone.cases.Triage;
import org.touchstone.rights.RightKind;

/** The rules of verification and of what can be filed, without anything around them. */
class VerificationTest {

    private static final Instant DUE = Instant.parse("2014-12-23T08:00:00Z");

    private final Verification.ToVerify waiting = new Verification.ToVerify(DUE, 0);

    @Test
    void accepting_moves_on_to_the_rebuttal() {
        assertThat(waiting.accept(Triage.Route.STANDARD).outcome()).isEqualTo("accept");
        assertThat(waiting.accept(Triage.Route.FAST).outcome()).isEqualTo("accept");
    }

    @Test
    void accepting_what_triage_wants_examined_orders_a_purchase() {
        assertThat(waiting.accept(Triage.Route.PURCHASE_FIRST)).isInstanceOf(Verification.PurchaseOrdered.class);
    }

    @Test
    void a_question_gives_the_turn_to_the_reporter_and_the_answer_gives_it_back() {
        Verification.Clarifying asked = waiting.ask("Which stitching?", DUE);
        assertThat(asked.outcome()).isEqualTo("clarify");
        assertThat(asked.answered(DUE.plusSeconds(60))).isEqualTo(new Verification.ToVerify(DUE.plusSeconds(60), 1));
    }

    @Test
    void questions_are_counted() {
        assertThat(waiting.ask("One?", DUE).answered(DUE).ask("Two?", DUE).questions())
                .isEqualTo(2);
    }

    @Test
    void silence_lapses() {
        assertThat(waiting.ask("Which stitching?", DUE).lapse().questions()).isEqualTo(1);
    }

    @Test
    void a_rejection_needs_a_reason_and_an_explanation() {
        refused("complaint.refused.rejection", () -> new Verdict(Verdict.Kind.REJECT, null, "No."));
        refused("complaint.refused.rejection", () -> Verdict.reject(RejectionReason.NO_EVIDENCE, "  "));
    }

    @Test
    void a_clarification_needs_a_question() {
        refused("complaint.refused.question", () -> Verdict.clarify(" "));
    }

    @Test
    void a_text_has_at_most_2000_characters() {
        assertThat(Verdict.clarify("x".repeat(2000)).text()).hasSize(2000);
        refused("complaint.refused.text", () -> Verdict.clarify("x".repeat(2001)));
    }

    @Test
    void a_complaint_names_between_one_and_300_listings() {
        refused("complaint.refused.noListing", () -> filing(List.of(" ")));
        List<String> many =
                IntStream.range(0, 301).mapToObj(number -> "L" + number).toList();
        assertThat(filing(many.subList(0, 300)).listings()).hasSize(300);
        refused("complaint.refused.tooManyListings", () -> filing(many));
        assertThatThrownBy(() -> filing(many)).hasMessageContaining("up to 300 listings; this one names 301");
    }

    @Test
    void a_listing_named_twice_counts_once() {
        assertThat(filing(List.of("L100001", " L100001")).listings()).containsExactly("L100001");
    }

    @Test
    void without_the_statement_of_good_faith_nothing_is_filed() {
        refused(
                "complaint.refused.bonaFide",
                () -> new NewComplaint(
                        "northpeak-tm-1", List.of("L100001"), ComplaintReason.COUNTERFEIT, "Wrong logo", null, false));
    }

    @Test
    void what_is_wrong_is_said_in_1_to_2000_characters() {
        assertThat(saying("x".repeat(2000)).description()).hasSize(2000);
        refused("complaint.refused.description", () -> saying("  "));
        refused("complaint.refused.description", () -> saying("x".repeat(2001)));
    }

    @ParameterizedTest
    @EnumSource(RightKind.class)
    void there_is_a_reason_for_each_kind_of_right(RightKind kind) {
        assertThat(ComplaintReason.of(kind)).isNotEmpty();
    }

    private static NewComplaint saying(String description) {
        return new NewComplaint(
                "northpeak-tm-1", List.of("L100001"), ComplaintReason.COUNTERFEIT, description, null, true);
    }

    private static NewComplaint filing(List<String> listings) {
        return new NewComplaint(
                "northpeak-tm-1", listings, ComplaintReason.COUNTERFEIT, "The logo is upside down.", null, true);
    }
}
