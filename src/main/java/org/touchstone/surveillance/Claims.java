package org.touchstone.surveillance;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.marketplace.Listing;
import org.touchstone.rights.NiceClasses;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightKind;
import org.touchstone.rights.Rights;

/** Which registered right a listing makes use of, by the name in its title or description. */
@Component
class Claims {

    private final Rights rights;

    Claims(Rights rights) {
        this.rights = rights;
    }

    /** A trademark before other rights, one in the class of these goods before others, then the one registered first. */
    Optional<Right> of(Listing listing) {
        return rights.namedIn(listing.title() + " " + listing.description()).stream()
                .min(Comparator.comparing((Right right) -> right.kind() != RightKind.TRADEMARK)
                        .thenComparing(right -> !covers(right, listing))
                        .thenComparing(Right::from)
                        .thenComparing(Right::id));
    }

    private static boolean covers(Right right, Listing listing) {
        return NiceClasses.of(listing.category()).map(right::coversClass).orElse(true);
    }
}
