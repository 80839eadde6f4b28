package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.PlainText;

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

        /** Of an address, and of whatever else names something. */
        private static final int LONGEST_NAME = 500;

        public Content {
            rightId = rightId == null || rightId.length() > LONGEST_NAME ? null : PlainText.cleaned(rightId);
            listings = listings.stream()
                    .filter(listing -> listing.length() <= LONGEST_NAME)
                    .map(PlainText::cleaned)
                    .limit(NewComplaint.MOST_LISTINGS * 2L)
                    .toList();
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
                    .filter(text ->
                            text.getValue() != null && named(text.getKey().toString()))
                    .limit(NewComplaint.MOST_LISTINGS * 2L)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> cut(text.getValue())));
        }

        private static boolean named(String key) {
            return key.length() <= LONGEST_NAME && key.equals(PlainText.cleaned(key));
        }

        private static String cut(String text) {
            return PlainText.cleaned(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }

        public boolean empty() {
            return equals(EMPTY);
        }
    }
}
