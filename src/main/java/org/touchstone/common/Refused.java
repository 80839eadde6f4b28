package org.touchstone.common;

import java.util.Locale;

/** Says no to a person: the key of a sentence that tells what is wrong and what to do, and its arguments. */
public class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    /** The sentence in the person's language. */
    public String in(Locale locale) {
        return Texts.get(locale, key, arguments);
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
