package org.touchstone.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.penalty.ChosenMeasure;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.PenaltyDecision;
import org.touchstone.penalty.ProposedMeasure;
import org.touchstone.penalty.Reasons;
import org.touchstone.penalty.Severity;

/** The penalty: what the rules propose, now and then with a measure more or with none but one. */
@Component
class Punishing {

    private final Penalties penalties;

    Punishing(Penalties penalties) {
        this.penalties = penalties;
    }

    void asProposed(CaseId id, Severity severity) {
        decide(id, severity, proposed(id, severity), "");
    }

    void proposedAnd(CaseId id, Measure... more) {
        List<ChosenMeasure> measures = new ArrayList<>(proposed(id, Severity.HIGH));
        for (Measure measure : more) {
            if (measures.stream().noneMatch(chosen -> chosen.measure() == measure)) {
                measures.add(new ChosenMeasure(measure, measure == Measure.LIMIT_LISTINGS ? 14 : 0));
            }
        }
        decide(id, Severity.HIGH, measures, "The seller went on after a warning and misled the buyers on purpose.");
    }

    void only(CaseId id, Measure measure) {
        decide(
                id,
                Severity.LOW,
                List.of(new ChosenMeasure(measure, 0)),
                "A first lapse of a small store that took the goods down itself.");
    }

    void approve(CaseId id) {
        penalties.approve(Troupe.APPROVER, id);
    }

    void refuse(CaseId id) {
        penalties.refuse(Troupe.APPROVER, id, "Out of proportion for a first case; the deposit covers the buyers.");
    }

    private List<ChosenMeasure> proposed(CaseId id, Severity severity) {
        return penalties.proposal(Troupe.ADJUDICATOR, id, severity).measures().stream()
                .map(ProposedMeasure::chosen)
                .toList();
    }

    private void decide(CaseId id, Severity severity, List<ChosenMeasure> measures, String because) {
        var reasons = new Reasons(
                "The goods on offer bear the mark of the brand without its consent; the seller could not show their origin.",
                Reasons.Basis.ILLEGAL,
                "Trademark Law, article 57",
                "Selling goods that infringe a registered mark is an infringement of its own.",
                false,
                Reasons.AutomatedDecision.NOT,
                List.of("CN"));
        penalties.decide(Troupe.ADJUDICATOR, id, new PenaltyDecision(measures, severity, because, reasons));
    }
}
