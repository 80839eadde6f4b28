package org.touchstone.reporter;

import java.util.Optional;
import org.touchstone.cases.CaseOutcome;

/** What became of one complaint, as it counts on the record of whoever made it. */
public enum Score {
    /** The seller was penalised, and the penalty stands. */
    UPHELD,
    /** The seller refuted it, the item was genuine, or an appeal left nothing of the penalty. */
    REBUTTED,
    /** Intake rejected it. */
    REJECTED,
    /** A person found that it was made against better knowledge. */
    KNOWINGLY_FALSE,
    /** The reporter did not answer what they were asked. */
    LAPSED,
    /** Taken back before the decision, or lapsed because somebody else did not answer: counts neither way. */
    WITHDRAWN,
    /** Called an error after the decision. */
    RETRACTED;

    /** Whether it is one of the decided ones, of which shares are taken. */
    public boolean counts() {
        return this != WITHDRAWN;
    }

    /** Whether somebody may look at it again and find that it was knowingly false. */
    boolean mayTurnOutFalse() {
        return this == REBUTTED || this == REJECTED || this == RETRACTED;
    }

    public String textKey() {
        return "reporter.score." + name();
    }

    /**
     * What the end of a case makes of a complaint that was scored so before, if it was.
     *
     * @param asked whether its reporter is the one of whom questions are asked; silence is nobody else's
     */
    static Score atTheEnd(CaseOutcome outcome, boolean asked, Optional<Score> before) {
        return switch (outcome) {
            case REJECTED -> before.orElse(REJECTED); // intake said at once whether it was knowingly false
            case LAPSED -> asked ? LAPSED : WITHDRAWN;
            case GENUINE, REFUTED -> REBUTTED;
            // an appeal can have been won before the case ended; what stands on the record stays
            case PENALISED, REFERRED -> before.orElse(UPHELD);
            case TAKEN_BACK -> before.isPresent() ? RETRACTED : WITHDRAWN;
        };
    }
}
