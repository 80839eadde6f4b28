package org.touchstone.complaint;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/**
 * What a complaint says beyond its description.
 *
 * @param facts what its reason asks for
 * @param remarks what is wrong with single listings, by the number or address under which they are named
 */
public record Particulars(Map<ComplaintFact, String> facts, Map<String, String> remarks) {

    public static final Particulars NONE = new Particulars(Map.of(), Map.of());
    public static final int LONGEST_REMARK = 500;

    public Particulars {
        Map<ComplaintFact, String> given = new EnumMap<>(ComplaintFact.class);
        facts.forEach((fact, text) -> put(given, fact, text));
        Map<String, String> said = new TreeMap<>();
        remarks.forEach((listing, text) -> put(said, listing.strip(), text));
        facts = Collections.unmodifiableMap(given);
        remarks = Collections.unmodifiableMap(said);
    }

    private static <K> void put(Map<K, String> all, K key, String text) {
        if (!Objects.requireNonNullElse(text, "").isBlank()) {
            all.put(key, PlainText.of(text));
        }
    }

    /** Refuses what does not belong to the reason or to the listings, what is missing and what is too long. */
    void check(ComplaintReason reason, List<String> listings) {
        facts.forEach((fact, text) -> {
            if (!fact.belongsTo(reason)) {
                throw new Refused("complaint.refused.otherFact", word(fact), word(reason));
            }
            if (text.length() > ComplaintFact.LONGEST) {
                throw new Refused("complaint.refused.longFact", word(fact), ComplaintFact.LONGEST);
            }
        });
        for (ComplaintFact fact : ComplaintFact.of(reason)) {
            if (fact.needed() && !facts.containsKey(fact)) {
                throw new Refused("complaint.refused.missing." + fact);
            }
        }
        remarks.forEach((listing, text) -> {
            if (!listings.contains(listing)) {
                throw new Refused("complaint.refused.otherRemark", listing);
            }
            if (text.length() > LONGEST_REMARK) {
                throw new Refused("complaint.refused.longRemark", listing, LONGEST_REMARK);
            }
        });
    }

    /** The key of its name, which is put into the sentence in the reader's language. */
    private static String word(Enum<?> named) {
        return named instanceof ComplaintFact ? "complaint.fact." + named : "complaint.reason." + named;
    }
}
