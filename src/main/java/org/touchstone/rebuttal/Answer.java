package org.touchstone.rebuttal;

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
        reasons = Limits.text(reasons, position == Position.CONTEST ? 20 : 0, 5_000, "reasons");
        note = Limits.text(note, 0, 2_000, "note");
    }
}
