package org.touchstone.common;

/** Text as people write it: what nobody types and a database cannot keep is refused, not cut out. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** Lines and tabs, but no other control characters and no halves of characters; without spaces around it. */
    public static String of(String text) {
        return of(text, "common.refused.characters");
    }

    /** The same with a sentence of its own. */
    public static String of(String text, String refusal, Object... arguments) {
        if (!lines(text)) {
            throw new Refused(refusal, arguments);
        }
        return text.strip();
    }

    /**
     * A text of so many characters, spaces around it not counted: its size is looked at first, then its characters.
     *
     * @param size the sentence about its size, which is told both limits
     */
    public static String sized(String text, int least, int most, String size) {
        return sized(text, least, most, size, least, most);
    }

    /** The same of a text that may be missing; the sentence about its size is told the one limit. */
    public static String upTo(String text, int most, String size) {
        return sized(text, 0, most, size, most);
    }

    private static String sized(String text, int least, int most, String size, Object... limits) {
        String stripped = text.strip();
        if (stripped.length() < least || stripped.length() > most) {
            throw new Refused(size, limits);
        }
        return of(stripped);
    }

    /**
     * A text as it lies in the database, perhaps from before such characters were refused: U+FFFD stands where one was,
     * so that an old text is read and is as long as ever.
     */
    public static String kept(String text) {
        return text.codePoints()
                .map(letter -> strange(letter) ? REPLACEMENT : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** One line: no breaks of any kind and nothing that cannot be seen; without spaces around it. */
    public static String line(String text, String refusal, Object... arguments) {
        String stripped = text.strip();
        if (!line(stripped)) {
            throw new Refused(refusal, arguments);
        }
        return stripped;
    }

    /** The text without what does not belong into one: for drafts, of which nothing is refused. */
    public static String cleaned(String text) {
        return text.codePoints()
                .filter(letter -> !strange(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean lines(String text) {
        return text.codePoints().noneMatch(PlainText::strange);
    }

    private static boolean strange(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t'
                || Character.getType(letter) == Character.SURROGATE;
    }

    private static boolean line(String text) {
        return text.codePoints().noneMatch(letter -> switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        });
    }
}
