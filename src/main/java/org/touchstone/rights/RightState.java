package org.touchstone.rights;

/** How far a right has come with the platform; whether it is in force is a question of the day besides. */
public enum RightState {
    /** Intake looks at its certificate. */
    UNDER_REVIEW,
    /** Intake asked a question and waits for the answer. */
    QUESTIONS,
    VERIFIED,
    REFUSED,
    /** The question was not answered in time. */
    WITHDRAWN,
    /** Its owner wanted it registered no more before intake had decided. */
    TAKEN_BACK
}
