package org.touchstone.ui;

import com.vaadin.flow.component.html.Span;

/** An adjective on a thing: one colour, one meaning, never a button. */
public final class Badge extends Span {

    /** What a badge's colour means. */
    public enum Tone {
        NEUTRAL,
        GOOD,
        WARNING,
        BAD,
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
