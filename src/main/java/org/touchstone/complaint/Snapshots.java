package org.touchstone.complaint;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseListing;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.Visibility;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Freezes each listing as evidence the moment it is screened: sellers edit them as soon as they are told. */
@Component
class Snapshots {

    private final Marketplace marketplace;
    private final EvidenceVault evidence;
    private final JsonMapper json;
    private final Clock clock;

    Snapshots(Marketplace marketplace, EvidenceVault evidence, JsonMapper json, Clock clock) {
        this.marketplace = marketplace;
        this.evidence = evidence;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.clock = clock;
    }

    /** What is frozen: the listing and when it was seen. */
    record Snapshot(Instant seenAt, Listing listing) {}

    /** Freezes those not frozen before; returns the identifiers of those that are unknown or no longer live. */
    List<String> freeze(CaseId id, List<CaseListing> listings) {
        Set<String> frozen = evidence.of(Person.SYSTEM, id).stream()
                .map(EvidenceItem::fileName)
                .collect(Collectors.toSet());
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
            if (listing != null && !frozen.contains(name + ".json")) {
                copies.addAll(copies(name, listing));
            }
        }
        evidence.acquire(id, copies, Visibility.EVERYONE);
        return gone;
    }

    private List<EvidenceVault.Copied> copies(String name, Listing listing) {
        byte[] words =
                json.writeValueAsString(new Snapshot(clock.instant(), listing)).getBytes(StandardCharsets.UTF_8);
        var text = new EvidenceVault.Copied(name + ".json", words);
        return marketplace
                .picture(listing)
                .map(picture -> List.of(text, new EvidenceVault.Copied(name + pictureEnding(picture), picture)))
                .orElse(List.of(text));
    }

    /** The vault tells the type by the content; the name only has to agree with it. */
    private static String pictureEnding(byte[] picture) {
        return picture.length > 0 && picture[0] == (byte) 0xff ? ".jpg" : ".png";
    }
}
