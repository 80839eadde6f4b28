package org.touchstone.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.PortalTest;
import org.touchstone.common.Money;

/** The marketplace to try the portal out with behaves like one: money adds up, bans follow people, draws repeat. */
@PortalTest
class SandboxMarketplaceTest {

    @Autowired
    Marketplace marketplace;

    @Autowired
    SandboxStores stores;

    @Autowired
    SandboxLedgerStore ledger;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_two_stores_with_an_account_have_forty_listings_each() {
        assertThat(marketplace.listingsOf("s1001"))
                .hasSize(40)
                .allMatch(listing -> listing.sellerName().equals("Sunny Outlet"));
        assertThat(marketplace
                        .listing("https://market.example/item/L100041?from=search")
                        .orElseThrow()
                        .sellerId())
                .isEqualTo("s1002");
        assertThat(marketplace.listing("https://elsewhere.example/item/L100041"))
                .isEmpty();
    }

    @Test
    void the_seller_pays_refunds_from_earnings_then_from_the_deposit_and_gets_them_back_on_appeal() {
        String seller = "s1030";
        Listing listing = marketplace.listingsOf(seller).stream()
                .filter(one -> !marketplace.ordersOf(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        long paid = marketplace.ordersOf(listing.id()).stream()
                .mapToLong(order -> order.paid().minor())
                .sum();
        long before = wealth(seller);
        tell(new Command.RefundBuyers(listing.id()));
        assertThat(wealth(seller)).isEqualTo(Math.max(0, before - paid));
        assertThat(marketplace.ordersOf(listing.id())).allMatch(Order::refunded);
        tell(new Command.RefundBuyers(listing.id()));
        assertThat(wealth(seller)).as("nobody is refunded twice").isEqualTo(Math.max(0, before - paid));
        tell(new Command.CreditSeller(listing.id()));
        assertThat(wealth(seller)).isEqualTo(before);
        assertThat(marketplace.ordersOf(listing.id())).as("buyers keep theirs").allMatch(Order::refunded);
        tell(new Command.CreditSeller(listing.id()));
        assertThat(wealth(seller)).as("nobody is credited twice").isEqualTo(before);
    }

    @Test
    void no_more_than_the_deposit_is_confiscated_and_no_more_than_that_is_returned() {
        Money deposit = deposit("s1031");
        Money much = Money.rmb(deposit.minor() * 3);
        tell(new Command.ConfiscateDeposit("s1031", much));
        assertThat(deposit("s1031")).isEqualTo(Money.rmb(0));
        tell(new Command.ReturnDeposit("s1031", much));
        assertThat(deposit("s1031")).isEqualTo(deposit);
        assertThat(jdbc.sql("select sum(minor) from sandbox_posting")
                        .query(Long.class)
                        .single())
                .as("double entry")
                .isZero();
    }

    @Test
    void a_ban_follows_the_person_into_their_other_store_and_is_checked_when_a_store_opens() {
        String document = SandboxSeed.document(1195);
        assertThat(document).isEqualTo(SandboxSeed.document(1095));
        tell(new Command.Ban("s1195"));
        assertThat(marketplace.seller("s1095").orElseThrow().banned()).isTrue();
        assertThatThrownBy(() -> stores.open(document.toLowerCase() + " ", "Fresh Start", "33"))
                .isInstanceOf(MarketplaceRefused.class);
        tell(new Command.Unban("s1095"));
        assertThat(stores.open(document, "Fresh Start", "33").open()).isTrue();
    }

    @Test
    void a_closed_store_shows_nothing_and_comes_back_with_what_was_not_delisted() {
        List<Listing> goods =
                marketplace.listingsOf("s1032").stream().filter(Listing::live).toList();
        tell(new Command.Delist(goods.getFirst().id()));
        tell(new Command.RemoveAllListings("s1032"));
        tell(new Command.CloseStore("s1032"));
        assertThat(marketplace.listingsOf("s1032")).noneMatch(Listing::live);
        tell(new Command.ReopenStore("s1032"));
        assertThat(marketplace.listingsOf("s1032")).noneMatch(Listing::live);
        tell(new Command.RestoreAllListings("s1032"));
        assertThat(marketplace.listingsOf("s1032")).filteredOn(Listing::live).hasSize(goods.size() - 1);
    }

    @Test
    void the_same_seed_draws_the_same_listings_and_no_listing_twice() {
        Marketplace.Draw draw = marketplace.draw(20, 20, 42);
        assertThat(marketplace.draw(20, 20, 42)).isEqualTo(draw);
        assertThat(marketplace.draw(20, 20, 43)).isNotEqualTo(draw);
        assertThat(draw.guided()).hasSize(20).doesNotContainAnyElementsOf(draw.random());
        assertThat(draw.random()).hasSize(20).allMatch(Listing::live);
    }

    private Money deposit(String seller) {
        return marketplace.seller(seller).orElseThrow().deposit();
    }

    private long wealth(String seller) {
        return ledger.balance(SandboxLedgerStore.deposit(seller)) + ledger.balance(SandboxLedgerStore.earnings(seller));
    }

    private void tell(Command command) {
        marketplace.execute(command, UUID.randomUUID().toString());
    }
}
