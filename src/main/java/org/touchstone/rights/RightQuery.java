package org.touchstone.rights;

import org.jspecify.annotations.Nullable;

/**
 * Which rights to list, by name.
 *
 * @param text the beginning of the right's or the brand's name, or the whole number; null for all
 * @param after the id of the last right of the page before; null for the first page
 * @param limit 1 to 200
 */
public record RightQuery(@Nullable String text, @Nullable String after, int limit) {

    private static final int MOST = 200;
    private static final int LONGEST = 100;

    public RightQuery {
        text = text == null ? "" : Words.visible(text).strip();
        text = text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST));
        after = after == null ? null : Words.storable(after);
        limit = Math.clamp(limit, 1, MOST);
    }

    /** All that a page holds, from the beginning. */
    public static RightQuery first() {
        return new RightQuery(null, null, MOST);
    }

    @Nullable
    String start() {
        return text == null
                ? null
                : text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
