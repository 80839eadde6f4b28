package org.touchstone.desk;

import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Triage;
import org.touchstone.ui.Badge;

/** A case's stage, outcome and risk as adjectives. */
final class CaseBadges {

    private CaseBadges() {}

    static Badge standing(CaseFile file) {
        return file.outcome() == null
                ? Badge.of("cases.stage." + file.stage(), Badge.Tone.INFO)
                : Badge.of("cases.outcome." + file.outcome(), tone(file.outcome()));
    }

    static Badge risk(Triage.Risk risk) {
        return Badge.of("cases.risk." + risk, risk == Triage.Risk.HIGH ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL);
    }

    /** As of a purchased item: red where counterfeiting was proven, green where the goods or the seller were cleared. */
    private static Badge.Tone tone(CaseOutcome outcome) {
        return switch (outcome) {
            case PENALISED, REFERRED -> Badge.Tone.BAD;
            case GENUINE, REFUTED -> Badge.Tone.GOOD;
            case REJECTED, LAPSED, TAKEN_BACK -> Badge.Tone.NEUTRAL;
        };
    }
}
