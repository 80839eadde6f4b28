package org.touchstone.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.touchstone.common.PersonId;
import org.touchstone.evidence.ArrivedCopy;
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

    /** Asks the marketplace for them and takes copies of those that are not frozen. */
    Sighting look(CaseId id, List<CaseListing> listings) {
        List<String> asked = listings.stream().map(CaseListing::listingId).toList();
        Set<String> frozen = frozen(id);
        Map<String, SeenListings.Seen> before = filed.of(id);
        Map<String, Listing> now = marketplace.listings(asked);
        List<ArrivedCopy> copies = new ArrayList<>();
        for (String listing : asked) {
            if (!frozen.contains(words(listing))) {
                snapshot(before.get(listing), now.get(listing))
                        .ifPresent(snapshot -> copies.addAll(evidence.arrive(id, copies(listing, snapshot))));
            }
        }
        return new Sighting(Set.copyOf(asked), now, copies);
    }

    /** Freezes what was seen, unless somebody else did so meanwhile; whoever calls holds the case. */
    void freeze(CaseId id, Sighting sighting) {
        Set<String> frozen = frozen(id);
        Map<Boolean, List<ArrivedCopy>> byNeed =
                sighting.copies().stream().collect(Collectors.partitioningBy(copy -> frozen.add(copy.fileName())));
        evidence.acquire(id, byNeed.get(true), Visibility.EVERYONE);
        evidence.discard(byNeed.get(false));
        // what the vault would not take stays as it was filed
        filed.forget(
                id,
                sighting.listings().stream()
                        .filter(listing -> frozen.contains(words(listing)))
                        .toList());
    }

    /** By their names; a file that a party calls so is no snapshot. */
    private Set<String> frozen(CaseId id) {
        return evidence.of(Person.SYSTEM, id).stream()
                .filter(item -> item.by().equals(PersonId.SYSTEM))
                .map(EvidenceItem::fileName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String words(String listing) {
        return name(listing) + ".json";
    }

    private static String name(String listing) {
        return "listing-" + listing;
    }

    private Optional<Snapshot> snapshot(SeenListings.@Nullable Seen before, @Nullable Listing now) {
        if (before == null) {
            return Optional.ofNullable(now).map(listing -> new Snapshot(clock.instant(), listing, null, null));
        }
        boolean same = before.listing().equals(now);
        return Optional.of(
                new Snapshot(before.at(), before.listing(), null, same ? null : new Seen(clock.instant(), now)));
    }

    private List<EvidenceVault.Copied> copies(String listing, Snapshot snapshot) {
        return marketplace
                .picture(snapshot.listing())
                .map(picture -> List.of(
                        text(listing, snapshot.pictured(clock.instant())),
                        new EvidenceVault.Copied(name(listing) + pictureEnding(picture), picture)))
                .orElseGet(() -> List.of(text(listing, snapshot)));
    }

    private EvidenceVault.Copied text(String listing, Snapshot snapshot) {
        return new EvidenceVault.Copied(
                words(listing), json.writeValueAsString(snapshot).getBytes(StandardCharsets.UTF_8));
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
