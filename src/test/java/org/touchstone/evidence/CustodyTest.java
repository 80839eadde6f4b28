package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.identity.Person;

/** What happens to an exhibit stands in its case's chain, entry by entry, and cannot be taken out. */
@PortalTest
class CustodyTest {

    @Autowired
    EvidenceVault vault;

    @Autowired
    CustodyLog log;

    @Autowired
    ChainStore store;

    @Autowired
    CaseFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_file_that_comes_in_is_identified_collected_and_preserved() {
        CaseId id = fixture.open();
        EvidenceItem item = keep(Cast.BRAND, id, "seen.txt");
        assertThat(words(id))
                .containsExactly(CustodyWord.IDENTIFICATION, CustodyWord.COLLECTION, CustodyWord.PRESERVATION);
        assertThat(store.of(id)).allSatisfy(entry -> {
            assertThat(entry.event().exhibit()).isEqualTo(item.id());
            assertThat(entry.event().sha256()).isEqualTo(item.sha256());
        });
        assertThat(store.of(id).getFirst().event().note()).isEqualTo("seen.txt");
        assertThat(store.of(id).getFirst().event().by()).isEqualTo(Cast.BRAND.id());
    }

    @Test
    void what_the_portal_copies_itself_is_acquired() {
        CaseId id = fixture.open();
        keep(Person.SYSTEM, id, "listing.txt");
        assertThat(words(id)).contains(CustodyWord.ACQUISITION).doesNotContain(CustodyWord.COLLECTION);
    }

    @Test
    void the_files_of_a_draft_enter_the_chain_when_the_draft_becomes_a_case() {
        CaseId id = fixture.open();
        String draft = "DR-" + UUID.randomUUID();
        EvidenceItem item = vault.keep(Cast.BRAND, draft, null, "draft.txt", text());
        vault.attach(draft, id);
        assertThat(store.of(id)).hasSize(3);
        CustodyEvent collected = store.of(id).get(1).event();
        assertThat(collected.at()).isEqualTo(item.at().truncatedTo(ChronoUnit.MILLIS));
        assertThat(collected.note()).isEqualTo(draft);
        vault.attach(draft, id);
        assertThat(store.of(id)).as("attached twice, entered once").hasSize(3);
    }

    @Test
    void each_reading_is_an_entry_but_a_film_watched_in_pieces_is_one() throws IOException {
        CaseId id = fixture.open();
        EvidenceItem item = keep(Cast.BRAND, id, "seen.txt");
        read(Cast.INTAKE, item);
        read(Cast.INTAKE, item);
        read(Cast.ADJUDICATOR, item);
        read(Cast.INTAKE, item);
        assertThat(words(id)).filteredOn(CustodyWord.ACCESS::equals).hasSize(3);
    }

    @Test
    void many_at_once_leave_no_gap_and_no_fork() throws Exception {
        CaseId id = fixture.open();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<EvidenceItem>> handedIn = IntStream.range(0, 12)
                    .mapToObj(i -> people.submit(() -> keep(Cast.BRAND, id, "file-" + i + ".txt")))
                    .toList();
            for (Future<EvidenceItem> one : handedIn) {
                one.get();
            }
        }
        List<CustodyEntry> chain = store.of(id);
        assertThat(chain).hasSize(36);
        assertThat(chain.stream().map(CustodyEntry::seq))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 36).boxed().toList());
        assertThat(CustodyLog.brokenAt(chain)).isEmpty();
    }

    @Test
    void nobody_changes_an_entry_not_even_in_the_database() {
        CaseId id = fixture.open();
        keep(Cast.BRAND, id, "seen.txt");
        for (String forgery : List.of(
                "update custody set note = 'other' where case_id = ?", "delete from custody where case_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(forgery).param(id.value()).update())
                    .hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> jdbc.sql("truncate custody").update()).hasMessageContaining("never changed");
    }

    @Test
    void an_altered_removed_or_reordered_entry_is_found() {
        CaseId id = fixture.open();
        keep(Cast.BRAND, id, "seen.txt");
        List<CustodyEntry> chain = store.of(id);
        CustodyEntry second = chain.get(1);
        CustodyEvent told = second.event();
        var forged =
                new CustodyEvent(told.word(), told.exhibit(), told.sha256(), Cast.SELLER.id(), told.at(), told.note());
        var altered = new CustodyEntry(id, 2, forged, second.salt(), second.hash());
        assertThat(CustodyLog.brokenAt(List.of(chain.get(0), altered, chain.get(2))))
                .hasValue(2);
        assertThat(CustodyLog.brokenAt(List.of(chain.get(0), chain.get(2)))).hasValue(2);
        assertThat(CustodyLog.brokenAt(List.of(chain.get(1), chain.get(0), chain.get(2))))
                .hasValue(1);
        assertThat(CustodyLog.brokenAt(chain)).isEmpty();
    }

    @Test
    void staff_read_all_of_it_and_an_outsider_nothing() {
        CaseId id = fixture.open();
        keep(Cast.BRAND, id, "seen.txt");
        assertThat(log.of(Cast.INTAKE, id)).hasSize(3);
        assertThat(log.brokenAt(Cast.INTAKE, id)).isEmpty();
        for (Person outsider : List.of(Cast.BRAND, Cast.SELLER, Cast.VOLUNTEER)) {
            assertThatThrownBy(() -> log.of(outsider, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> log.brokenAt(outsider, id)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void an_agency_without_the_case_does_not_know_that_it_exists() {
        CaseId id = fixture.open();
        keep(Cast.BRAND, id, "seen.txt");
        assertThatThrownBy(() -> log.of(Cast.OFFICER, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.brokenAt(Cast.OFFICER, id)).isInstanceOf(NotFound.class);
    }

    private List<CustodyWord> words(CaseId id) {
        return store.of(id).stream().map(entry -> entry.event().word()).toList();
    }

    private EvidenceItem keep(Person by, CaseId id, String name) {
        return vault.keep(by, id.value(), id, name, text());
    }

    private void read(Person reader, EvidenceItem item) throws IOException {
        try (InputStream content = vault.open(reader, item.id())) {
            assertThat(content.read()).isPositive();
        }
    }

    private static ByteArrayInputStream text() {
        return new ByteArrayInputStream(("Seen " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    }
}
