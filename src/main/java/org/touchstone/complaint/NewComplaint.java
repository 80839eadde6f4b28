package org.touchstone.complaint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/**
 * A complaint as a brand files it.
 *
 * @param listings identifiers or addresses of 1 to 300 listings, of one or of several sellers
 * @param description what is wrong, at most 2,000 characters; the accused seller will read it
 * @param particulars what the reason asks for, and what is wrong with single listings
 * @param reference the number under which the reporter's own system knows it, at most 80 characters; null when it has none
 * @param draft the number of the draft that holds the evidence, null when there is none
 * @param bonaFide the statement that all this is true to the best of the reporter's knowledge
 */
public record NewComplaint(
        String rightId,
        List<String> listings,
        ComplaintReason reason,
        String description,
        Particulars particulars,
        @Nullable String reference,
        @Nullable String draft,
        boolean bonaFide) {

    public static final int MOST_LISTINGS = 300;
    public static final int LONGEST_DESCRIPTION = 2000;
    public static final int LONGEST_REFERENCE = 80;

    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/#-]*");

    /** Without particulars, and without a number of the reporter's own. */
    public NewComplaint(
            String rightId,
            List<String> listings,
            ComplaintReason reason,
            String description,
            @Nullable String draft,
            boolean bonaFide) {
        this(rightId, listings, reason, description, Particulars.NONE, null, draft, bonaFide);
    }

    public NewComplaint {
        listings = listings.stream()
                .map(String::strip)
                .filter(listing -> !listing.isEmpty())
                .distinct()
                .toList();
        description = PlainText.of(description);
        rightId = PlainText.of(rightId);
        if (listings.isEmpty()) {
            throw new Refused("complaint.refused.noListing");
        }
        if (listings.size() > MOST_LISTINGS) {
            throw new Refused("complaint.refused.tooManyListings", MOST_LISTINGS, listings.size());
        }
        if (description.isEmpty() || description.length() > LONGEST_DESCRIPTION) {
            throw new Refused("complaint.refused.description", LONGEST_DESCRIPTION);
        }
        particulars.check(reason, listings);
        reference = Optional.ofNullable(reference)
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .orElse(null);
        if (reference != null
                && (reference.length() > LONGEST_REFERENCE
                        || !REFERENCE.matcher(reference).matches())) {
            throw new Refused("complaint.refused.reference", LONGEST_REFERENCE);
        }
        if (!bonaFide) {
            throw new Refused("complaint.refused.bonaFide");
        }
    }

    /** What is wrong with a listing, by the identifier under which the marketplace knows it or by what it was named. */
    String remark(String named) {
        return particulars.remarks().getOrDefault(named, "");
    }
}
