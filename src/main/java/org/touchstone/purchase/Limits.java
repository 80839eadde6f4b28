package org.touchstone.purchase;

import org.touchstone.common.Refused;

/** Sizes of what people write here. */
final class Limits {

    private Limits() {}

    /** The text without spaces around it; refused with the field's own sentence when it is too short or too long. */
    static String text(String text, int least, int most, String field) {
        String trimmed = text.strip();
        if (trimmed.length() < least || trimmed.length() > most) {
            throw new Refused("purchase.refused." + field, least, most);
        }
        return trimmed;
    }
}
