package org.touchstone.demo;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.rebuttal.Answer;
import org.touchstone.rebuttal.Assessment;
import org.touchstone.rebuttal.Ground;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.rebuttal.Refutation;

/** How the seller is heard: what they put forward, what the brand says to it, what the platform makes of both. */
@Component
class Hearing {

    private final Rebuttals rebuttals;

    Hearing(Rebuttals rebuttals) {
        this.rebuttals = rebuttals;
    }

    void refute(Plot plot, CaseId id) {
        rebuttals.refute(
                plot.seller(),
                id,
                new Refutation(
                        "We bought these goods from an authorised distributor; the invoice of last spring is with us.",
                        Set.of(Ground.AUTHORISED_SUPPLY, Ground.GENUINE_GOODS),
                        List.of()));
    }

    void contest(Plot plot, CaseId id) {
        rebuttals.answer(
                plot.brand(),
                id,
                new Answer(
                        Answer.Position.CONTEST,
                        "We have never supplied this distributor, and the invoice names a model we do not make.",
                        "The hologram of our labels has been laser-cut since 2013."));
    }

    void concede(Plot plot, CaseId id) {
        rebuttals.answer(plot.brand(), id, new Answer(Answer.Position.CONCEDE, "The invoice is genuine.", ""));
    }

    void assess(CaseId id, Assessment.Verdict verdict) {
        rebuttals.assess(Troupe.ADJUDICATOR, id, new Assessment(verdict, reasons(verdict)));
    }

    private static String reasons(Assessment.Verdict verdict) {
        return switch (verdict) {
            case REFUTED ->
                "Invoice, delivery note and the distributor's contract fit together; the goods are genuine.";
            case NOT_REFUTED -> "The invoice covers another model than the one on offer, and nothing else was shown.";
            case ANOTHER_ATTEMPT ->
                "The delivery note is missing; without it the invoice cannot be tied to these goods.";
            case FICTITIOUS -> "The orders shown as proof of sales were placed by one buyer and never shipped.";
        };
    }
}
