package org.touchstone.rights;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.touchstone.common.Refused;

/**
 * Names and texts as people write them. What cannot be seen, such as U+200B between two letters or U+202E that turns
 * them round, makes two names of one or hides what a text says.
 */
public final class Words {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Words() {}

    /** One line without spaces around it: no breaks of any kind and nothing that cannot be seen. */
    public static String line(String text) {
        return checked(text, "rights.refused.control", Words::unseen);
    }

    /** Several lines without spaces around them; joiners stand in scripts and pictures that need them. */
    public static String prose(String text) {
        return checked(text, "rights.refused.invisible", letter -> {
            boolean usual = letter == '\n' || letter == '\r' || letter == '\t';
            return !usual && letter != JOINER && letter != NON_JOINER && unseen(letter);
        });
    }

    /** What somebody looks for or begins to write: without what no text here can hold. */
    public static String storable(String text) {
        return only(text, letter -> letter != 0 && Character.getType(letter) != Character.SURROGATE);
    }

    /** Without accents and in small letters, LUMIÈRE as lumiere; the database's {@code plain_name} is made in the same way. */
    static String plain(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(storable(text), Normalizer.Form.NFD))
                .replaceAll("");
        return bare.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String visible(String text) {
        return only(text, letter -> !unseen(letter));
    }

    private static String only(String text, IntPredicate kept) {
        return text.codePoints()
                .filter(kept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String checked(String text, String refusal, IntPredicate wrong) {
        String stripped = text.strip();
        stripped.codePoints().filter(wrong).findFirst().ifPresent(letter -> {
            throw new Refused(refusal, "U+%04X".formatted(letter));
        });
        return stripped;
    }

    private static boolean unseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
