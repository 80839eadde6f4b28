package org.touchstone.surveillance;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
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
    private final Clock clock;

    Claims(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    /** A trademark before other rights, one in the class of these goods before others, then the one registered first. */
    Optional<Right> of(Listing listing) {
        String words = plain(listing.title() + " " + listing.description());
        return rights.inForce(clock.instant()).stream()
                .filter(right -> words.contains(plain(right.name())))
                .min(Comparator.comparing((Right right) -> right.kind() != RightKind.TRADEMARK)
                        .thenComparing(right -> !covers(right, listing))
                        .thenComparing(Right::from)
                        .thenComparing(Right::id));
    }

    private static boolean covers(Right right, Listing listing) {
        return NiceClasses.of(listing.category()).map(right::coversClass).orElse(true);
    }

    /** Without accents and in small letters: LUMIÈRE is Lumiere. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
