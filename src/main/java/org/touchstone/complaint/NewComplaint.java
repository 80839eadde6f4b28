package org.touchstone.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;

/**
 * A complaint as a brand files it.
 *
 * @param listings identifiers or addresses of 1 to 300 listings, of one or of several sellers
 * @param description what is wrong, at most 2,000 characters; the accused seller will read it
 * @param draft the number of the draft that holds the evidence, null when there is none
 * @param bonaFide the statement that all this is true to the best of the reporter's knowledge
 */
public record NewComplaint(
        String rightId,
        List<String> listings,
        ComplaintReason reason,
        String description,
        @Nullable String draft,
        boolean bonaFide) {

    public static final int MOST_LISTINGS = 300;
    public static final int LONGEST_DESCRIPTION = 2000;

    public NewComplaint {
        listings = listings.stream()
                .map(String::strip)
                .filter(listing -> !listing.isEmpty())
                .distinct()
                .toList();
        description = description.strip();
        if (listings.isEmpty()) {
            throw new Refused("complaint.refused.noListing");
        }
        if (listings.size() > MOST_LISTINGS) {
            throw new Refused("complaint.refused.tooManyListings", MOST_LISTINGS, listings.size());
        }
        if (description.isEmpty() || description.length() > LONGEST_DESCRIPTION) {
            throw new Refused("complaint.refused.description", LONGEST_DESCRIPTION);
        }
        if (!bonaFide) {
            throw new Refused("complaint.refused.bonaFide");
        }
    }
}
