package org.touchstone.common;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says no to a person: the key of a sentence that tells what is wrong and what to do, and its arguments. */
public class Refused extends RuntimeException {

    /** No text that people write begins with it. */
    private static final String NUMBER = "\u0001";

    private final String key;
    private final transient Object[] arguments;

    /** @param arguments texts, numbers, countries as locales, or lists of them */
    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    /** The arguments as texts, to be kept with the key until somebody reads the sentence; a country is kept as its code. */
    public List<String> arguments() {
        return Arrays.stream(arguments).map(Refused::kept).toList();
    }

    /** The same with numbers marked as such, so that {@link #ofKept} restores them: some sentences count. */
    public List<String> keptArguments() {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Number ? NUMBER + argument : kept(argument))
                .toList();
    }

    /** The refusal that was kept. */
    public static Refused ofKept(String key, List<String> kept) {
        return new Refused(
                key,
                kept.stream()
                        .map(text -> text.startsWith(NUMBER) ? (Object) Long.valueOf(text.substring(1)) : text)
                        .toArray());
    }

    /** The sentence in the person's language; an argument that is itself a key, or keys joined by commas, is put into it as its text. */
    public String in(Locale locale) {
        return Texts.get(
                locale,
                key,
                Arrays.stream(arguments).map(one -> said(locale, one)).toArray());
    }

    private static String kept(@Nullable Object argument) {
        return switch (argument) {
            case Locale country -> country.getCountry();
            case List<?> several -> several.stream().map(Refused::kept).collect(Collectors.joining(", "));
            case null, default -> String.valueOf(argument);
        };
    }

    private static @Nullable Object said(Locale locale, @Nullable Object argument) {
        return switch (argument) {
            case String text -> Texts.argument(locale, text);
            case Locale country -> country.getDisplayCountry(locale);
            case List<?> several ->
                several.stream()
                        .map(one -> String.valueOf(said(locale, one)))
                        .collect(Collectors.joining(Texts.get(locale, "common.list.separator")));
            case null, default -> argument;
        };
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
