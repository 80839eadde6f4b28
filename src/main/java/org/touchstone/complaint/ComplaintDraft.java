package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that is still being written, as far as it has come.
 *
 * @param number under which its evidence is kept, such as {@code CD-2026-000123}
 */
public record ComplaintDraft(String number, Instant savedAt, Content content) {

    /** What was entered so far; nothing of it needs to be complete or right. */
    public record Content(
            @Nullable String rightId,
            List<String> listings,
            @Nullable ComplaintReason reason,
            String description) {

        public static final Content EMPTY = new Content(null, List.of(), null, "");

        private static final int LONGEST = 4000;

        public Content {
            listings = listings.stream().limit(NewComplaint.MOST_LISTINGS * 2L).toList();
            description = description.length() > LONGEST ? description.substring(0, LONGEST) : description;
        }

        public boolean empty() {
            return equals(EMPTY);
        }
    }
}
