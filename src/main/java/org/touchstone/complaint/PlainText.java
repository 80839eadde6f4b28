package org.touchstone.complaint;

/** Text as people write it, in a complaint. */
final class PlainText {

    private PlainText() {}

    /** The text without spaces around it. */
    static String of(String text) {
        return org.touchstone.common.PlainText.of(text, "complaint.refused.characters");
    }
}
