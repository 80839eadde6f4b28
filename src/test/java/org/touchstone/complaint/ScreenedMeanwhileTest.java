package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.Cases;
import org.touchstone.cases.SeenListings;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.marketplace.ShelfFixture;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Rights;
import org.touchstone.rules.RuleSets;
import tools.jackson.databind.json.JsonMapper;

/** The marketplace takes its time: what happens to a case while it is asked is not overlooked, and waits for nobody. */
@PortalTest
class ScreenedMeanwhileTest {

    @Autowired
    Complaints complaints;

    @Autowired
    Screenings screenings;

    @Autowired
    ScreeningStore checks;

    @Autowired
    VerificationStore verifications;

    @Autowired
    EvidenceVault vault;

    @Autowired
    SeenListings filed;

    @Autowired
    Cases cases;

    @Autowired
    CaseHistory history;

    @Autowired
    Reporters reporters;

    @Autowired
    Rights rights;

    @Autowired
    RuleSets rules;

    @Autowired
    Triages triages;

    @Autowired
    Marketplace marketplace;

    @Autowired
    ShelfFixture shelves;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private final Queue<Runnable> meanwhile = new ArrayDeque<>();

    private List<String> listings;
    private CaseId id;

    @BeforeEach
    void aCaseWithOneOfThreeListings() {
        listings = shelves.listings(1, 3);
        id = file(listings.getFirst());
    }

    @Test
    void what_joins_while_the_marketplace_is_asked_is_screened_and_frozen_too() {
        meanwhile.add(() -> joins(listings.get(1)));
        meanwhile.add(() -> joins(listings.get(2)));
        screen();
        assertThat(frozen()).containsExactlyInAnyOrderElementsOf(listings);
        assertThat(live().arguments()).as("all are hidden from buyers").startsWith("3");
        assertThat(meanwhile).as("what joined waited for nobody").isEmpty();
    }

    @Test
    void what_two_screenings_come_across_at_the_same_moment_is_frozen_once() {
        meanwhile.add(() -> transaction.executeWithoutResult(status -> screenings.screen(id)));
        screen();
        assertThat(frozen()).containsExactly(listings.getFirst());
    }

    private void joins(String listing) {
        assertThat(file(listing)).isEqualTo(id);
        await().untilAsserted(() -> assertThat(unheard()).isZero());
    }

    private int unheard() {
        return jdbc.sql("""
                        select count(*) from event_publication
                        where listener_id like '%ScreenedAgain%' and serialized_event like '%' || ? || '%'""").param(id.value()).query(Integer.class).single();
    }

    private CaseId file(String listing) {
        return complaints
                .file(Cast.BRAND, ComplaintFixture.about(List.of(listing)))
                .cases()
                .getFirst();
    }

    /** As the process does it, by a marketplace that takes its time. */
    private void screen() {
        Marketplace slow = mock();
        when(slow.listings(any())).thenAnswer(asked -> {
            somethingHappens();
            return marketplace.listings(asked.<Collection<String>>getArgument(0));
        });
        when(slow.picture(any())).thenAnswer(asked -> marketplace.picture(asked.getArgument(0)));
        var snapshots = new Snapshots(slow, vault, filed, json, clock);
        var sightings = new Sightings(snapshots, cases, transactions);
        var screening = new Screenings(
                checks, verifications, sightings, snapshots, cases, history, reporters, rights, rules, triages, clock);
        transaction.executeWithoutResult(status -> screening.screen(id));
    }

    /** In a transaction of its own, which comes to its end before the marketplace answers. */
    private void somethingHappens() throws Exception {
        Runnable next = meanwhile.poll();
        if (next != null) {
            try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
                others.submit(next).get(20, TimeUnit.SECONDS);
            }
        }
    }

    private Check.Result live() {
        return checks.of(id).stream()
                .filter(result -> result.check() == Check.LISTINGS_LIVE)
                .findFirst()
                .orElseThrow();
    }

    private List<String> frozen() {
        return vault.of(Cast.INTAKE, id).stream()
                .map(EvidenceItem::fileName)
                .filter(name -> name.endsWith(".json"))
                .map(name -> name.substring("listing-".length(), name.length() - ".json".length()))
                .toList();
    }
}
