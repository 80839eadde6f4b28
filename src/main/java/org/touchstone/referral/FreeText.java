package org.touchstone.referral;

import org.touchstone.common.Refused;

/** Free texts that an agency or the platform must give: long enough to say something, short enough to be read. */
final class FreeText {

    private FreeText() {}

    /** A reason or question of 10 to 2,000 characters. */
    static String reason(String text) {
        String stripped = text.strip();
        if (stripped.length() < 10 || stripped.length() > 2_000) {
            throw new Refused("referral.refused.reason");
        }
        return stripped;
    }
}
