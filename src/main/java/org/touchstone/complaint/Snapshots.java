package org.touchstone.complaint;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<String> gone = new ArrayList<>();
        for (CaseListing accused : listings) {
            Optional<Listing> now = marketplace.listing(accused.listingId());
            if (now.filter(Listing::live).isEmpty()) {
                gone.add(accused.listingId());
            }
            String name = "listing-" + accused.listingId() + ".json";
            if (now.isPresent() && !frozen.contains(name)) {
                keep(id, name, now.get());
            }
        }
        return gone;
    }

    private void keep(CaseId id, String name, Listing listing) {
        byte[] content =
                json.writeValueAsString(new Snapshot(clock.instant(), listing)).getBytes(StandardCharsets.UTF_8);
        evidence.keep(Person.SYSTEM, id.value(), id, name, new ByteArrayInputStream(content), Visibility.EVERYONE);
    }
}
