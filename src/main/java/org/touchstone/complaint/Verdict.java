package org.touchstone.complaint;

import org.jspecify.annotations.Nullable;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/**
 * What intake makes of a complaint.
 *
 * @param reason why it is rejected, null for all other kinds
 * @param text the question to the reporter or the explanation of a rejection; both go to the reporter
 */
public record Verdict(Kind kind, @Nullable RejectionReason reason, String text) {

    public static final int LONGEST_TEXT = 2000;

    /** The four ways on from verification. */
    public enum Kind {
        ACCEPT,
        PURCHASE,
        CLARIFY,
        REJECT
    }

    public Verdict {
        text = PlainText.of(text);
        if (text.length() > LONGEST_TEXT) {
            throw new Refused("complaint.refused.text", LONGEST_TEXT);
        }
        if (kind == Kind.REJECT && (reason == null || text.isEmpty())) {
            throw new Refused("complaint.refused.rejection");
        }
        if (kind == Kind.CLARIFY && text.isEmpty()) {
            throw new Refused("complaint.refused.question");
        }
    }

    public static Verdict accept() {
        return new Verdict(Kind.ACCEPT, null, "");
    }

    public static Verdict purchase() {
        return new Verdict(Kind.PURCHASE, null, "");
    }

    public static Verdict clarify(String question) {
        return new Verdict(Kind.CLARIFY, null, question);
    }

    public static Verdict reject(RejectionReason reason, String explanation) {
        return new Verdict(Kind.REJECT, reason, explanation);
    }
}
