package org.touchstone.demo;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchstone.appeal.AppealId;
import org.touchstone.appeal.AppealRequest;
import org.touchstone.appeal.Appeals;
import org.touchstone.appeal.Verdict;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;

/** The appeal beside a case: its seller files it, an adjudicator who is new to the case decides it. */
@Component
class Appealing {

    private final Appeals appeals;

    Appealing(Appeals appeals) {
        this.appeals = appeals;
    }

    /** A penalty can be appealed against a moment after it took effect, when those who hear appeals have been told. */
    boolean possible(Plot plot, CaseId id) {
        return appeals.appealable(plot.seller(), id).isPresent();
    }

    void file(Plot plot, CaseId id) {
        appeals.file(
                plot.seller(),
                id,
                new AppealRequest(
                        "The distributor has now sent its contract with the brand; the goods were genuine all along.",
                        List.of()));
    }

    AppealId of(Plot plot, CaseId id) {
        return appeals.of(plot.seller(), id).getFirst().id();
    }

    void uphold(Plot plot, CaseId id) {
        decide(plot, id, new Verdict.Uphold("The contract ended a year before these goods were delivered."));
    }

    void partly(Plot plot, CaseId id, Measure measure) {
        decide(
                plot,
                id,
                new Verdict.OverturnPartly(
                        Set.of(measure), "The goods were counterfeit, but this measure is out of proportion."));
    }

    void overturn(Plot plot, CaseId id) {
        decide(plot, id, new Verdict.Overturn("The contract covers these goods; the brand's own records confirm it."));
    }

    private void decide(Plot plot, CaseId id, Verdict verdict) {
        appeals.decide(Troupe.ADJUDICATOR2, of(plot, id), verdict);
    }
}
