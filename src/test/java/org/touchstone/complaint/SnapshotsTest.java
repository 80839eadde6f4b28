package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.ScannerInTests;
import org.touchstone.marketplace.ShelfFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a listing is what the reporter saw, however quickly its seller edits it. */
@PortalTest
class SnapshotsTest {

    @Autowired
    Complaints complaints;

    @Autowired
    EvidenceVault vault;

    @Autowired
    ShelfFixture shelves;

    @Autowired
    ScannerInTests scanner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Life life;

    @Autowired
    Clock clock;

    @AfterEach
    void nobodyScans() {
        scanner.isTakenAway();
    }

    @Test
    void a_listing_is_kept_with_its_picture_as_it_was_when_it_was_reported() throws IOException {
        String listing = shelves.listing();
        Instant filedAt = clock.instant();
        CaseId id = file(listing);
        life.passes(Duration.ofMinutes(30));
        life.goesOn(id.value());
        JsonNode snapshot = snapshot(id, listing);
        assertThat(seenAt(snapshot)).isCloseTo(filedAt, within(5, ChronoUnit.MINUTES));
        assertThat(snapshot.at("/listing/title").asString()).isEqualTo(title(listing));
        assertThat(snapshot.at("/listing/sellerName").asString()).startsWith("Store ");
        assertThat(snapshot.has("later")).isFalse();
        assertThat(Instant.parse(snapshot.at("/pictureSeenAt").asString()))
                .as("the picture is fetched by the process")
                .isAfter(filedAt.plus(Duration.ofMinutes(25)));
        assertThat(vault.of(Cast.INTAKE, id))
                .extracting(EvidenceItem::fileName)
                .contains("listing-" + listing + ".png");
    }

    @Test
    void what_the_seller_changed_before_the_process_came_by_is_kept_beside_it() throws IOException {
        String listing = shelves.listing();
        CaseId id = file(listing);
        shelves.retitled(listing, "Nothing to see here");
        life.passes(Duration.ofMinutes(30));
        life.goesOn(id.value());
        JsonNode snapshot = snapshot(id, listing);
        assertThat(snapshot.at("/listing/title").asString()).isEqualTo(title(listing));
        assertThat(snapshot.at("/later/listing/title").asString()).isEqualTo("Nothing to see here");
        assertThat(Instant.parse(snapshot.at("/later/seenAt").asString()))
                .isAfter(seenAt(snapshot).plus(Duration.ofMinutes(25)));
    }

    @Test
    void a_listing_that_is_gone_before_the_process_comes_by_is_kept_all_the_same() throws IOException {
        String listing = shelves.listing();
        CaseId id = file(listing);
        shelves.forgotten(listing);
        life.goesOn(id.value());
        JsonNode snapshot = snapshot(id, listing);
        assertThat(snapshot.at("/listing/title").asString()).isEqualTo(title(listing));
        assertThat(snapshot.at("/later/listing").isNull()).isTrue();
    }

    @Test
    void once_it_is_in_the_vault_it_is_kept_nowhere_else() {
        List<String> two = shelves.listings(1, 2);
        CaseId id = file(two.getFirst());
        assertThat(kept(id)).containsExactly(two.getFirst());
        life.goesOn(id.value());
        assertThat(kept(id)).isEmpty();
        assertThat(file(two.getLast())).isEqualTo(id);
        await().untilAsserted(() -> {
            assertThat(vault.of(Cast.INTAKE, id))
                    .extracting(EvidenceItem::fileName)
                    .contains("listing-" + two.getLast() + ".json");
            assertThat(kept(id)).isEmpty();
        });
    }

    @Test
    void a_file_that_a_party_calls_as_the_portal_would_keeps_no_listing_from_being_frozen() throws IOException {
        String listing = shelves.listing();
        CaseId id = file(listing);
        String name = "listing-" + listing + ".json";
        vault.keep(Cast.BRAND, id.value(), id, name, new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        life.goesOn(id.value());
        assertThat(vault.of(Cast.INTAKE, id).stream()
                        .filter(item -> item.fileName().equals(name))
                        .map(EvidenceItem::by))
                .containsExactlyInAnyOrder(Cast.BRAND.id(), PersonId.SYSTEM);
        assertThat(snapshot(id, listing).at("/listing/title").asString()).isEqualTo(title(listing));
    }

    @Test
    void what_the_vault_would_not_take_stays_as_it_was_filed_until_it_does() throws IOException {
        List<String> two = shelves.listings(1, 2);
        CaseId id = file(two.getFirst());
        scanner.findsAllInfected();
        life.goesOn(id.value());
        assertThat(vault.of(Cast.INTAKE, id)).isEmpty();
        assertThat(kept(id)).containsExactly(two.getFirst());
        scanner.isTakenAway();
        shelves.retitled(two.getFirst(), "Nothing to see here");
        file(two.getLast());
        await().untilAsserted(() -> assertThat(kept(id)).isEmpty());
        assertThat(snapshot(id, two.getFirst()).at("/listing/title").asString()).isEqualTo(title(two.getFirst()));
    }

    private List<String> kept(CaseId id) {
        return jdbc.sql("select listing_id from listing_seen where case_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private CaseId file(String listing) {
        return complaints
                .file(Cast.BRAND, ComplaintFixture.about(List.of(listing)))
                .cases()
                .getFirst();
    }

    private JsonNode snapshot(CaseId id, String listing) throws IOException {
        EvidenceItem item = vault.of(Cast.INTAKE, id).stream()
                .filter(one ->
                        one.by().equals(PersonId.SYSTEM) && one.fileName().equals("listing-" + listing + ".json"))
                .findFirst()
                .orElseThrow();
        try (InputStream content = vault.open(Cast.INTAKE, item.id())) {
            return json.readTree(content);
        }
    }

    private static Instant seenAt(JsonNode snapshot) {
        return Instant.parse(snapshot.at("/seenAt").asString());
    }

    /** As the shelves name their goods. */
    private static String title(String listing) {
        return "Tent " + listing.substring(1);
    }
}
