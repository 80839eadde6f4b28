package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
            String description,
            Map<ComplaintFact, String> facts,
            Map<String, String> remarks) {

        public static final Content EMPTY = new Content(null, List.of(), null, "");

        private static final int LONGEST = 4000;

        public Content {
            listings = listings.stream().limit(NewComplaint.MOST_LISTINGS * 2L).toList();
            description = cut(description);
            facts = kept(facts);
            remarks = kept(remarks);
        }

        /** Without facts and remarks, as drafts were before there were any. */
        public Content(
                @Nullable String rightId, List<String> listings, @Nullable ComplaintReason reason, String description) {
            this(rightId, listings, reason, description, Map.of(), Map.of());
        }

        private static <K> Map<K, String> kept(@Nullable Map<K, String> texts) {
            return Objects.requireNonNullElse(texts, Map.<K, String>of()).entrySet().stream()
                    .filter(text -> text.getValue() != null)
                    .limit(NewComplaint.MOST_LISTINGS * 2L)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> cut(text.getValue())));
        }

        private static String cut(String text) {
            return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }

        public boolean empty() {
            return equals(EMPTY);
        }
    }
}
