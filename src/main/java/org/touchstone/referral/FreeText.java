package org.touchstone.referral;

import org.touchstone.common.PlainText;

/** Free texts that an agency or the platform must give: long enough to say something, short enough to be read. */
final class FreeText {

    private FreeText() {}

    /** A reason or question of 10 to 2,000 characters. */
    static String reason(String text) {
        return PlainText.sized(text, 10, 2_000, "referral.refused.reason");
    }
}
