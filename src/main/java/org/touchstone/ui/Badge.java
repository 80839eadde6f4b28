package org.touchstone.ui;

import com.vaadin.flow.component.html.Span;

/** An adjective on a thing: one colour, one meaning, never a button. */
public final class Badge extends Span {

    /** What a badge's colour means, everywhere the same. */
    public enum Tone {
        /** Nothing follows from it: an ordinary trait, or an end without a finding. */
        NEUTRAL,
        /** Done, passed or cleared. */
        GOOD,
        /** Somebody has to look at it or act. */
        WARNING,
        /** Failed, too late, or proven against somebody. */
        BAD,
        /** Under way or in force. */
        INFO
    }

    private Badge(String words, Tone tone) {
        super(words);
        addClassNames("ts-badge", "ts-badge-" + tone.name().toLowerCase());
    }

    public static Badge of(String textKey, Tone tone) {
        return new Badge(Say.text(textKey), tone);
    }

    /** A badge whose words are not a text's key, such as a name. */
    public static Badge saying(String words, Tone tone) {
        return new Badge(words, tone);
    }
}
