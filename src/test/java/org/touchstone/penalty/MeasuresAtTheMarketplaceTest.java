package org.touchstone.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.cases.MeasuresReversed;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.marketplace.CommandStatus;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.marketplace.Order;
import org.touchstone.marketplace.SandboxFaults;
import org.touchstone.marketplace.Seller;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;

/** Every measure as the marketplace feels it, and how it is undone. */
@PortalTest
class MeasuresAtTheMarketplaceTest {

    @Autowired
    PenaltyFixture fixture;

    @Autowired
    Penalties penalties;

    @Autowired
    Notices notices;

    @Autowired
    PenaltyStore store;

    @Autowired
    PointsStore points;

    @Autowired
    LedgerStore ledger;

    @Autowired
    MoneyBooks books;

    @Autowired
    PublicRegister register;

    @Autowired
    Cases cases;

    @Autowired
    CaseProcess process;

    @Autowired
    Marketplace marketplace;

    @Autowired
    SandboxFaults faults;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Life life;

    @Autowired
    Clock clock;

    @Autowired
    CaseHistory history;

    private String sellerId;
    private CaseId id;

    @BeforeEach
    void aProvenCase() {
        sellerId = fixture.seller();
        id = fixture.proven(sellerId);
    }

    @Test
    void delisted_goods_come_back() {
        fixture.penalised(id, Measure.DELIST);
        assertThat(listing().live()).isFalse();
        reverse(Measure.DELIST);
        assertThat(listing().live()).isTrue();
    }

    @Test
    void goods_that_another_case_took_down_stay_down() {
        CaseId other = fixture.proven(sellerId);
        fixture.penalised(id, Measure.DELIST);
        fixture.penalised(other, Measure.DELIST);
        reverse(Measure.DELIST);
        assertThat(listing().live()).isFalse();
    }

    @Test
    void a_measure_that_fails_at_first_and_is_reversed_meanwhile_does_not_stand_in_the_end() {
        faults.plan(listing().id(), SandboxFaults.Kind.TIMES_OUT_BEFORE, 1);
        fixture.penalised(id, Measure.DELIST);
        reverse(Measure.DELIST);
        life.passes(Duration.ofMinutes(1));
        fixture.drain();
        assertThat(penalties.commands(Cast.MANAGER, id))
                .allMatch(command -> command.state() == CommandStatus.State.DONE);
        assertThat(listing().live()).isTrue();
    }

    @Test
    void every_buyer_is_refunded_in_full_and_keeps_it() {
        fixture.penalised(id, Measure.DELIST, Measure.REFUND);
        assertThat(orders()).isNotEmpty().allMatch(Order::refunded);
        assertThat(orders())
                .allSatisfy(order -> assertThat(balance(Account.buyer(order.id())))
                        .isEqualTo(order.paid().minor()));
        reverse(Measure.REFUND);
        assertThat(orders())
                .allSatisfy(order -> assertThat(balance(Account.buyer(order.id())))
                        .isEqualTo(order.paid().minor()));
        assertThat(balance(Account.seller(sellerId))).isZero();
        assertThat(books.owed(sellerId, "CNY")).isEqualTo(Money.ZERO);
    }

    @Test
    void the_deposit_pays_what_the_seller_does_not() {
        long deposit = seller().deposit().minor();
        long due = orders().stream().mapToLong(order -> order.paid().minor()).sum();
        earningsAre(due - 100);
        fixture.penalised(id, Measure.DELIST, Measure.REFUND);
        assertThat(balance(Account.deposit(sellerId))).isEqualTo(deposit - 100);
        assertThat(seller().deposit().minor()).isEqualTo(deposit - 100);
        assertThat(books.owed(sellerId, "CNY")).isEqualTo(Money.ZERO);
        reverse(Measure.REFUND);
        assertThat(balance(Account.deposit(sellerId))).isEqualTo(deposit);
        assertThat(seller().deposit().minor()).isEqualTo(deposit);
    }

    @Test
    void what_neither_the_seller_nor_the_deposit_covers_is_owed() {
        long deposit = seller().deposit().minor();
        long due = orders().stream().mapToLong(order -> order.paid().minor()).sum();
        earningsAre(0);
        CaseId confiscated = fixture.penalised(fixture.proven(sellerId), Measure.CONFISCATE_DEPOSIT);
        fixture.penalised(id, Measure.REFUND);
        assertThat(books.owed(sellerId, "CNY")).isEqualTo(Money.rmb(due));
        assertThat(penalties.measures(Cast.MANAGER, confiscated).getFirst().money())
                .isEqualTo(Money.rmb(deposit));
    }

    @Test
    void refunds_come_before_what_is_left_of_the_deposit_is_confiscated() {
        long due = orders().stream().mapToLong(order -> order.paid().minor()).sum();
        earningsAre(due - 100);
        fixture.penalised(id, Measure.REFUND, Measure.CONFISCATE_DEPOSIT);
        assertThat(seller().deposit().minor()).isZero();
        assertThat(balance(Account.deposit(sellerId))).isZero();
        assertThat(orders()).allMatch(Order::refunded);
    }

    @Test
    void a_buyer_is_not_refunded_twice_by_two_cases() {
        CaseId other = fixture.proven(sellerId);
        fixture.penalised(id, Measure.REFUND);
        fixture.penalised(other, Measure.REFUND);
        assertThat(orders())
                .allSatisfy(order -> assertThat(balance(Account.buyer(order.id())))
                        .isEqualTo(order.paid().minor()));
    }

    @Test
    void points_are_booked_and_booked_back() {
        fixture.penalised(id, Measure.POINTS);
        assertThat(points.account(sellerId).entries()).hasSize(1);
        reverse(Measure.POINTS);
        assertThat(points.account(sellerId).entries()).isEmpty();
    }

    @Test
    void new_listings_are_stopped_for_the_days_decided_and_allowed_again() {
        fixture.penalised(id, Measure.LIMIT_LISTINGS);
        Instant until = penalties.measures(Cast.MANAGER, id).getFirst().endsAt();
        assertThat(seller().noListingsUntil()).isCloseTo(until, within(1, ChronoUnit.MILLIS));
        reverse(Measure.LIMIT_LISTINGS);
        assertThat(seller().noListingsUntil()).isNull();
    }

    @Test
    void the_longer_limit_of_another_case_stays() {
        CaseId other = fixture.proven(sellerId);
        fixture.penalised(id, Measure.LIMIT_LISTINGS);
        life.passes(Duration.ofHours(1));
        fixture.penalised(other, Measure.LIMIT_LISTINGS);
        Instant until = penalties.measures(Cast.MANAGER, other).getFirst().endsAt();
        reverse(Measure.LIMIT_LISTINGS);
        assertThat(seller().noListingsUntil()).isCloseTo(until, within(1, ChronoUnit.MILLIS));
    }

    @Test
    void all_goods_are_removed_and_restored() {
        fixture.penalised(id, Measure.REMOVE_ALL_LISTINGS);
        assertThat(marketplace.listingsOf(sellerId)).noneMatch(Listing::live);
        reverse(Measure.REMOVE_ALL_LISTINGS);
        assertThat(marketplace.listingsOf(sellerId)).allMatch(Listing::live);
    }

    @Test
    void a_store_is_named_in_public_until_the_entry_is_reversed() {
        fixture.penalised(id, Measure.DELIST, Measure.NAME_AND_SHAME);
        String name = seller().storeName();
        assertThat(register.page(name, 0)).singleElement().satisfies(entry -> {
            assertThat(entry.brandName()).isEqualTo("Northpeak Outdoor");
            assertThat(entry.measures()).containsExactly(Measure.DELIST, Measure.NAME_AND_SHAME);
        });
        assertThat(register.page("\0" + name + "\ud842", 0)).hasSize(1);
        reverse(Measure.NAME_AND_SHAME);
        assertThat(register.page(name, 0)).isEmpty();
    }

    @Test
    void the_storefront_is_closed_and_opened_again() {
        fixture.penalised(id, Measure.CLOSE_STORE);
        assertThat(seller().open()).isFalse();
        reverse(Measure.CLOSE_STORE);
        assertThat(seller().open()).isTrue();
    }

    @Test
    void the_deposit_is_confiscated_and_returned() {
        Money deposit = seller().deposit();
        fixture.penalised(id, Measure.CONFISCATE_DEPOSIT);
        assertThat(seller().deposit().minor()).isZero();
        assertThat(balance(Account.deposit(sellerId))).isZero();
        reverse(Measure.CONFISCATE_DEPOSIT);
        assertThat(seller().deposit()).isEqualTo(deposit);
        assertThat(balance(Account.deposit(sellerId))).isEqualTo(deposit.minor());
    }

    @Test
    void a_ban_follows_the_person_to_a_new_store() {
        String newStore = "s90" + sellerId.substring(1);
        jdbc.sql("""
                        insert into sandbox_seller (id, store_name, region, identity_hash)
                        select 's' || 900000 + substring(id from 2)::int, 'New store', region, identity_hash from sandbox_seller where id = ?""").param(sellerId).update();
        fixture.penalised(id, Measure.BAN);
        assertThat(seller().banned()).isTrue();
        assertThat(marketplace.seller(newStore).orElseThrow().banned()).isTrue();
        reverse(Measure.BAN);
        assertThat(marketplace.seller(newStore).orElseThrow().banned()).isFalse();
    }

    @Test
    void a_warning_can_be_taken_back_too() {
        fixture.penalised(id, Measure.WARN);
        reverse(Measure.WARN);
        assertThat(penalties.measures(Cast.MANAGER, id)).allMatch(MeasureInForce::reversed);
    }

    @Test
    void an_overturned_case_is_no_strike_any_more() {
        fixture.penalised(id);
        assertThat(store.strikes(sellerId, clock.instant())).isEqualTo(1);
        assertThat(history.strikes(sellerId)).isEqualTo(1);
        assertThat(cases.of(id).closed()).isFalse();
        reverse(Measure.values());
        assertThat(store.strikes(sellerId, clock.instant())).isZero();
        assertThat(history.strikes(sellerId)).isZero();
        assertThat(penalties.of(Cast.MANAGER, id).orElseThrow())
                .isInstanceOfSatisfying(
                        Penalty.Imposed.class,
                        imposed -> assertThat(imposed.overturnedAt()).isNotNull());
    }

    @Test
    void a_ban_that_rested_on_an_overturned_case_too_is_pointed_out_and_not_lifted_unasked() {
        fixture.penalised(id);
        fixture.penalised(fixture.proven(sellerId));
        CaseId third = fixture.penalised(fixture.proven(sellerId), Measure.BAN);
        reverse(Measure.values());
        assertThat(penalties.measures(Cast.MANAGER, third)).noneMatch(MeasureInForce::reversed);
        assertThat(notices.of(Cast.ADJUDICATOR))
                .filteredOn(notice -> notice.arguments().contains(third.value()))
                .extracting(Notice::textKey)
                .contains("penalty.notice.shaken");
        assertThat(notices.of(fixture.personOf(third)))
                .extracting(Notice::textKey)
                .contains("penalty.notice.shakenSeller");
    }

    @Test
    void a_ban_that_never_rested_on_the_rules_is_not_shaken() {
        fixture.penalised(id, Measure.WARN);
        CaseId ban = fixture.penalised(fixture.proven(sellerId), Measure.BAN);
        reverse(Measure.values());
        assertThat(notices.of(fixture.personOf(ban)))
                .extracting(Notice::textKey)
                .doesNotContain("penalty.notice.shakenSeller", "penalty.notice.shakenLate");
    }

    @Test
    void a_seller_whose_time_to_appeal_has_passed_is_not_told_to_appeal() {
        fixture.penalised(id);
        fixture.penalised(fixture.proven(sellerId));
        CaseId ban = fixture.penalised(fixture.proven(sellerId), Measure.BAN);
        life.passes(Duration.ofDays(200));
        reverse(Measure.values());
        assertThat(notices.of(fixture.personOf(ban)))
                .extracting(Notice::textKey)
                .contains("penalty.notice.shakenLate")
                .doesNotContain("penalty.notice.shakenSeller");
    }

    @Test
    void telling_twice_undoes_once() {
        fixture.penalised(id);
        reverse(Measure.values());
        int commands = penalties.commands(Cast.MANAGER, id).size();
        reverse(Measure.values());
        assertThat(penalties.commands(Cast.MANAGER, id)).hasSize(commands);
    }

    @Test
    void a_complaint_taken_back_takes_the_penalty_with_it() {
        fixture.penalised(id);
        assertThat(listing().live()).isFalse();
        process.correlate(id.value(), "complaintTakenBack", "takenBack");
        life.goesOn(id.value());
        fixture.drain();
        assertThat(listing().live()).isTrue();
        assertThat(points.account(sellerId).entries()).isEmpty();
        assertThat(store.strikes(sellerId, clock.instant())).isZero();
    }

    /** Leaves the seller so much of their takings at the marketplace. */
    private void earningsAre(long minor) {
        long change = minor - marketplace.earnings(sellerId).minor();
        jdbc.sql(
                        "insert into sandbox_posting (reason, account, minor) values ('payout', ?, ?), ('payout', 'outside', ?)")
                .params("earnings:" + sellerId, change, -change)
                .update();
    }

    private void reverse(Measure... some) {
        Set<Measure> measures = EnumSet.copyOf(List.of(some));
        transaction.executeWithoutResult(
                status -> cases.tell(new MeasuresReversed(id, Cast.ADJUDICATOR2.id(), Instant.now(), measures)));
        fixture.drain();
    }

    private long balance(Account account) {
        return ledger.balance(account, "CNY");
    }

    private Seller seller() {
        return marketplace.seller(sellerId).orElseThrow();
    }

    private Listing listing() {
        return marketplace.listing(cases.listings(id).getFirst().listingId()).orElseThrow();
    }

    private List<Order> orders() {
        return marketplace.ordersOf(listing().id());
    }
}
