package org.touchstone.common;

import java.util.Arrays;
import java.util.List;
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

    /** The arguments as texts, to be kept with the key until somebody reads the sentence. */
    public List<String> arguments() {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** The sentence in the person's language; an argument that is itself a key, or keys joined by commas, is put into it as its text. */
    public String in(Locale locale) {
        return Texts.get(
                locale,
                key,
                Arrays.stream(arguments)
                        .map(argument ->
                                argument instanceof String text ? Texts.argument(locale, text) : argument)
                        .toArray());
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
