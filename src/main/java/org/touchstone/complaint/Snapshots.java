package org.touchstone.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.SeenListings;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.Visibility;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freezes each listing as evidence: as it was when it was complained of, and as it is now if its seller has been faster
 * than the process. The picture is fetched now, because three hundred of them would keep the reporter waiting.
 */
@Component
class Snapshots {

    private final Marketplace marketplace;
    private final EvidenceVault evidence;
    private final SeenListings filed;
    private final JsonMapper json;
    private final Clock clock;

    Snapshots(Marketplace marketplace, EvidenceVault evidence, SeenListings filed, JsonMapper json, Clock clock) {
        this.marketplace = marketplace;
        this.evidence = evidence;
        this.filed = filed;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.clock = clock;
    }

    /** What the marketplace showed of a listing, and when; nothing when it no longer knew it. */
    record Seen(Instant seenAt, @JsonInclude @Nullable Listing listing) {}

    /**
     * What is frozen.
     *
     * @param pictureSeenAt when its picture was fetched, if there was one
     * @param later what the listing had become by the time it was frozen, if it was another
     */
    record Snapshot(
            Instant seenAt,
            Listing listing,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant pictureSeenAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Seen later) {

        Snapshot pictured(Instant at) {
            return new Snapshot(seenAt, listing, at, later);
        }
    }

    /** Freezes those not frozen before; returns the identifiers of those that are unknown or no longer live. */
    List<String> freeze(CaseId id, List<CaseListing> listings) {
        Set<String> frozen = evidence.of(Person.SYSTEM, id).stream()
                .map(EvidenceItem::fileName)
                .collect(Collectors.toSet());
        Map<String, SeenListings.Seen> before = filed.of(id);
        Map<String, Listing> now = marketplace.listings(
                listings.stream().map(CaseListing::listingId).toList());
        List<String> gone = new ArrayList<>();
        List<EvidenceVault.Copied> copies = new ArrayList<>();
        for (CaseListing accused : listings) {
            Listing listing = now.get(accused.listingId());
            if (listing == null || !listing.live()) {
                gone.add(accused.listingId());
            }
            String name = "listing-" + accused.listingId();
            if (!frozen.contains(name + ".json")) {
                snapshot(before.get(accused.listingId()), listing)
                        .ifPresent(snapshot -> copies.addAll(copies(name, snapshot)));
            }
        }
        evidence.acquire(id, copies, Visibility.EVERYONE);
        filed.forget(id, before.keySet());
        return gone;
    }

    private Optional<Snapshot> snapshot(SeenListings.@Nullable Seen before, @Nullable Listing now) {
        if (before == null) {
            return Optional.ofNullable(now).map(listing -> new Snapshot(clock.instant(), listing, null, null));
        }
        boolean same = before.listing().equals(now);
        return Optional.of(
                new Snapshot(before.at(), before.listing(), null, same ? null : new Seen(clock.instant(), now)));
    }

    private List<EvidenceVault.Copied> copies(String name, Snapshot snapshot) {
        return marketplace
                .picture(snapshot.listing())
                .map(picture -> List.of(
                        text(name, snapshot.pictured(clock.instant())),
                        new EvidenceVault.Copied(name + pictureEnding(picture), picture)))
                .orElseGet(() -> List.of(text(name, snapshot)));
    }

    private EvidenceVault.Copied text(String name, Snapshot snapshot) {
        return new EvidenceVault.Copied(
                name + ".json", json.writeValueAsString(snapshot).getBytes(StandardCharsets.UTF_8));
    }

    /** The vault tells the type by the content; the name only has to agree with it. */
    private static String pictureEnding(byte[] picture) {
        return switch (picture.length == 0 ? 0 : picture[0]) {
            case (byte) 0xff -> ".jpg";
            case 'G' -> ".gif";
            case 'R' -> ".webp";
            default -> ".png";
        };
    }
}
