package org.touchstone.desk;

import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Triage;
import org.touchstone.ui.Badge;

/** A case's stage, outcome and risk as adjectives. */
final class CaseBadges {

    private CaseBadges() {}

    static Badge standing(CaseFile file) {
        return file.ending()
                .map(ending -> Badge.of("cases.outcome." + ending, tone(file)))
                .orElseGet(() -> Badge.of("cases.stage." + file.stage(), Badge.Tone.INFO));
    }

    static Badge risk(Triage.Risk risk) {
        return Badge.of("cases.risk." + risk, risk == Triage.Risk.HIGH ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL);
    }

    /** As of a purchased item: red where counterfeiting was proven, green where the goods or the seller were cleared. */
    private static Badge.Tone tone(CaseFile file) {
        if (file.overturned() || file.outcome() == null) {
            return Badge.Tone.NEUTRAL;
        }
        return switch (file.outcome()) {
            case PENALISED, REFERRED -> Badge.Tone.BAD;
            case GENUINE, REFUTED -> Badge.Tone.GOOD;
            case REJECTED, LAPSED, TAKEN_BACK -> Badge.Tone.NEUTRAL;
        };
    }
}
