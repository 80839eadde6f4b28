package org.touchstone.complaint;

/** Why a complaint is rejected; it counts on the reporter's record. */
public enum RejectionReason {
    NOT_INFRINGING,
    NOT_COVERED,
    NO_EVIDENCE,
    DUPLICATE,
    WRONG_CHANNEL,
    /** Knowingly false: repeated, it suspends the reporter. */
    BAD_FAITH
}
