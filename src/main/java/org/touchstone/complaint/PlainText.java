package org.touchstone.complaint;

import org.touchstone.common.Refused;

/** Text as people write it: lines and tabs, but no other control characters and no halves of characters. */
final class PlainText {

    private PlainText() {}

    /** The text without spaces around it. */
    static String of(String text) {
        if (text.codePoints().anyMatch(PlainText::strange)) {
            throw new Refused("complaint.refused.characters");
        }
        return text.strip();
    }

    private static boolean strange(int letter) {
        boolean control = Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return control || half;
    }
}
