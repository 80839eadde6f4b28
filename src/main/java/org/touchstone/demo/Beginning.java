package org.touchstone.demo;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.ComplaintFact;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.complaint.Particulars;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;

/** How a case begins: a brand complains, intake looks at it. */
@Component
class Beginning {

    private final Complaints complaints;
    private final Verifications verifications;
    private final Cases cases;

    Beginning(Complaints complaints, Verifications verifications, Cases cases) {
        this.complaints = complaints;
        this.verifications = verifications;
        this.cases = cases;
    }

    CaseId file(Plot plot) {
        var complaint = new NewComplaint(
                plot.rightId(),
                plot.listings(),
                plot.reason(),
                "The stitching, the label and the price are not ours; the maker's code on the label was never issued.",
                new Particulars(facts(plot.reason()), Map.of()),
                null,
                null,
                true);
        return complaints.file(plot.brand(), complaint).cases().getFirst();
    }

    private static Map<ComplaintFact, String> facts(ComplaintReason reason) {
        return switch (reason) {
            case COUNTERFEIT -> Map.of(ComplaintFact.HOW_RECOGNISED, "By the label: our code has eight digits.");
            case IMPROPER_USE -> Map.of(ComplaintFact.WHERE_THE_MARK_APPEARS, "In the title and in the first picture");
            case PATENT_INFRINGEMENT -> Map.of(ComplaintFact.CLAIM_NUMBER, "Claim 1");
            case DESIGN_COPY -> Map.of(ComplaintFact.COPIED_FEATURE, "The shape of the case and the lugs");
            case PIRACY -> Map.of(ComplaintFact.TITLE_OF_THE_WORK, "Catalogue of the season 2014");
        };
    }

    void accept(CaseId id) {
        verifications.verify(Troupe.INTAKE, id, Verdict.accept());
    }

    void orderPurchase(CaseId id) {
        verifications.verify(Troupe.INTAKE, id, Verdict.purchase());
    }

    void reject(CaseId id, RejectionReason reason) {
        verifications.verify(
                Troupe.INTAKE,
                id,
                Verdict.reject(reason, "The pictures show the brand's own product of last season, sold on."));
    }

    void ask(CaseId id) {
        verifications.verify(
                Troupe.INTAKE, id, Verdict.clarify("Which mark on the label is wrong? Please send a close picture."));
    }

    void answer(Plot plot, CaseId id) {
        verifications.answer(
                plot.brand(), id, "The second line of the label: our code has eight digits, theirs has six.");
    }

    void takeBack(Plot plot, CaseId id) {
        complaints.takeBack(plot.brand(), id, "The seller turned out to be an outlet of our own distributor.");
    }

    boolean at(CaseId id, CaseStage stage) {
        return cases.of(id).stage() == stage;
    }
}
