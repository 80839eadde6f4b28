package org.touchstone.rebuttal;

import org.touchstone.common.PlainText;

/**
 * The reporter's answer to a refutation.
 *
 * @param reasons for the seller and the adjudicator to read; at most 5000 characters, needed to contest
 * @param note for the platform alone, such as how a fake is told; at most 2000 characters
 */
public record Answer(Position position, String reasons, String note) {

    /** What the reporter makes of it. */
    public enum Position {
        CONTEST,
        CONCEDE
    }

    public Answer {
        reasons = PlainText.sized(reasons, position == Position.CONTEST ? 20 : 0, 5_000, "rebuttal.refused.reasons");
        note = PlainText.sized(note, 0, 2_000, "rebuttal.refused.note");
    }
}
