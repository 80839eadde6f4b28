package org.touchstone.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;

/** Reports on one right and seller find each other, whoever makes them and however close together. */
@PortalTest
class MergingTest {

    private static final OrganisationId BRAND = Cast.BRAND.organisation();

    @Autowired
    Merging merging;

    @Autowired
    Cases cases;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_report_waits_for_another_on_the_same_seller_and_joins_what_it_opened() throws Exception {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<CaseId>> second = transaction.execute(status -> {
                merging.hold(List.of("m-1"));
                assertThat(merging.joinable(BRAND, "right-m", "m-1")).isEmpty();
                Future<Optional<CaseId>> waiting = other.submit(inTransaction(() -> {
                    merging.hold(List.of("m-0", "m-1"));
                    return merging.joinable(BRAND, "right-m", "m-1");
                })::get);
                somebodyWaits("advisory");
                open("m-1");
                return waiting;
            });
            assertThat(second.get()).isPresent().isEqualTo(latest("m-1"));
        }
    }

    @Test
    void a_case_that_is_being_joined_is_not_told_to_its_seller_meanwhile() throws Exception {
        CaseId id = transaction.execute(status -> open("m-2"));
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> telling = transaction.execute(status -> {
                merging.hold(List.of("m-2"));
                assertThat(merging.joinable(BRAND, "right-m", "m-2")).contains(id);
                Future<?> waiting = other.submit(() -> cases.notified(id));
                somebodyWaits("transactionid");
                cases.join(Cast.BRAND, id, List.of(listing("T-m-2-b")), Allegation.COUNTERFEIT);
                return waiting;
            });
            telling.get();
        }
        assertThat(cases.of(id).notifiedAt()).isNotNull();
        assertThat(cases.listings(id)).hasSize(2);
        assertThat(inTransaction(() -> merging.joinable(BRAND, "right-m", "m-2"))
                        .get())
                .isEmpty();
    }

    @Test
    void one_question_finds_the_latest_case_of_each_seller() {
        CaseId first = transaction.execute(status -> open("m-3"));
        CaseId second = transaction.execute(status -> open("m-3"));
        CaseId other = transaction.execute(status -> open("m-4"));
        Map<String, CaseId> latest =
                transaction.execute(status -> merging.latest(BRAND, "right-m", List.of("m-3", "m-4", "m-5")));
        assertThat(latest)
                .containsOnlyKeys("m-3", "m-4")
                .containsEntry("m-4", other)
                .doesNotContainEntry("m-3", first)
                .containsEntry("m-3", second);
    }

    private Optional<CaseId> latest(String seller) {
        return inTransaction(() -> merging.latest(BRAND, "right-m", seller)).get();
    }

    private <T> Supplier<T> inTransaction(Supplier<T> work) {
        return () -> transaction.execute(status -> work.get());
    }

    private void somebodyWaits(String kind) {
        await().until(() -> jdbc.sql("select exists (select from pg_locks where not granted and locktype = ?)")
                .param(kind)
                .query(Boolean.class)
                .single());
    }

    private CaseId open(String seller) {
        return cases.open(
                Cast.BRAND,
                new NewCase(
                        BRAND,
                        "right-m",
                        "trademark",
                        seller,
                        "Store " + seller,
                        Origin.BRAND,
                        Allegation.COUNTERFEIT,
                        BRAND,
                        Cast.BRAND.id(),
                        "apparel",
                        "33",
                        List.of(listing("T-" + seller)),
                        Optional.empty()));
    }

    private static CaseListing listing(String id) {
        return new CaseListing(id, "Jacket", "https://market.example/item/" + id, Money.rmb(100), null);
    }
}
