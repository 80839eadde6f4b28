package org.touchstone.tip;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;

/** Where a tip stands, in plain steps. */
@Component
class TipProgress {

    private final Cases cases;

    TipProgress(Cases cases) {
        this.cases = cases;
    }

    TipStatus of(Tip tip, List<CaseId> led) {
        List<String> steps = cases.of(led).stream().map(TipProgress::step).toList();
        String reason = tip instanceof Tip.Ended ended && ended.ending() == Tip.Ending.DISMISSED ? ended.reason() : "";
        return new TipStatus(tip.id(), tip.about().at(), step(tip), reason, steps);
    }

    private static String step(Tip tip) {
        return switch (tip) {
            case Tip.Unconfirmed waiting -> "tip.step.unconfirmed";
            case Tip.ToSort sort -> "tip.step.received";
            case Tip.ToCheck check -> "tip.step.withOwner";
            case Tip.HandedOn handed -> "tip.step.withAgency";
            case Tip.Opened opened -> "tip.step.opened";
            case Tip.Ended ended -> ended.ending().textKey();
        };
    }

    private static String step(CaseFile file) {
        if (file.outcome() != null) {
            return file.outcome().proven() && !file.overturned() ? "tip.case.upheld" : "tip.case.notUpheld";
        }
        return switch (file.stage()) {
            case VERIFICATION -> "tip.case.inReview";
            case TEST_PURCHASE -> "tip.case.tested";
            case REBUTTAL -> "tip.case.withSeller";
            case PENALTY -> "tip.case.decision";
            case CONSIDERATION, REFERRAL, CLOSED -> "tip.case.upheld";
        };
    }
}
