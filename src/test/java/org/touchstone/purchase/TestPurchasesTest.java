package org.touchstone.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.Money;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;
import org.touchstone.purchase.AuthenticationResult.Finding;

/** Who may do and see what of a test purchase, and the custody of its item. */
@PortalTest
class TestPurchasesTest {

    @Autowired
    TestPurchases purchases;

    @Autowired
    PurchaseDesk desk;

    @Autowired
    ItemCustody custody;

    @Autowired
    PurchaseEndings endings;

    @Autowired
    PurchaseFixture fixture;

    @Autowired
    CaseFixture caseFixture;

    @Autowired
    Cases cases;

    @Autowired
    CaseProcess process;

    @Autowired
    Life life;

    @Test
    void each_step_is_done_by_its_own_role() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = desk.of(caseId);
        var plan = new PurchasePlan(cases.listings(caseId).getFirst().listingId(), null, Money.rmb(70_000), "", null);
        for (Person other : List.of(Cast.BRAND, Cast.VOLUNTEER, Cast.SELLER, Cast.INTAKE, Cast.MANAGER)) {
            assertThatThrownBy(() -> purchases.plan(other, id, plan)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> desk.checkAtRandom(other, "L100001")).isInstanceOf(Forbidden.class);
        }
        purchases.plan(Cast.INVESTIGATOR, id, plan);
        for (Person other : List.of(Cast.BRAND, Cast.INVESTIGATOR, Cast.SELLER, Cast.MANAGER)) {
            assertThatThrownBy(() -> purchases.buy(other, id, PurchaseFixture.order()))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> purchases.lost(other, id, "It never came."))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> purchases.authenticate(Cast.VOLUNTEER, id, PurchaseFixture.result(Finding.GENUINE)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_reason_with_what_nobody_types_ends_no_purchase() {
        PurchaseId id = fixture.planned(caseFixture.openAt("testPurchase"));
        refusesWhatNobodyTypes(text -> purchases.notBought(Cast.VOLUNTEER, id, text));
        purchases.buy(Cast.VOLUNTEER, id, PurchaseFixture.order());
        refusesWhatNobodyTypes(text -> purchases.lost(Cast.VOLUNTEER, id, text));
        assertThat(desk.see(Cast.INVESTIGATOR, id).state()).isEqualTo(Purchase.State.BOUGHT);
        assertThat(process.waits(id.value(), TestPurchases.RECEIVE)).isTrue();
    }

    @Test
    void another_brand_and_the_seller_do_not_even_know_of_it() {
        PurchaseId id = fixture.received(caseFixture.openAt("testPurchase"));
        for (Person other : List.of(Cast.BRAND2, Cast.SELLER, Cast.OFFICER, Cast.ASSOCIATION, Cast.ADMIN)) {
            assertThatThrownBy(() -> desk.see(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> custody.of(other, id)).isInstanceOf(NotFound.class);
            assertThat(desk.list(other)).extracting(Purchase::id).doesNotContain(id);
        }
        assertThatThrownBy(() -> purchases.authenticate(Cast.BRAND2, id, PurchaseFixture.result(Finding.COUNTERFEIT)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> custody.handOver(Cast.BRAND2, id, new HandOver("Somebody", "SEAL-0042")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_volunteer_sees_the_purchase_and_not_the_case() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.bought(caseId);
        assertThat(desk.list(Cast.VOLUNTEER)).extracting(Purchase::id).contains(id);
        assertThat(cases.sees(Cast.VOLUNTEER, caseId)).isFalse();
        assertThatThrownBy(() -> desk.see(PurchaseFixture.OTHER_VOLUNTEER, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_brand_is_not_told_the_buyer_nor_the_budget_and_the_buyer_not_the_findings() {
        PurchaseId id = fixture.received(caseFixture.openAt("testPurchase"));
        Purchase brands = desk.see(Cast.BRAND, id);
        assertThat(brands.buyer()).isNull();
        assertThat(brands.plan()).isNull();
        assertThat(custody.of(Cast.BRAND, id)).extracting(CustodyEntry::byName).containsExactly("");
        purchases.authenticate(Cast.BRAND, id, PurchaseFixture.result(Finding.COUNTERFEIT));
        assertThat(desk.see(Cast.VOLUNTEER, id).result()).isNull();
        assertThat(desk.see(Cast.INVESTIGATOR, id).result()).isNotNull();
    }

    @Test
    void every_hand_over_is_an_entry_under_the_seal() {
        PurchaseId id = fixture.received(caseFixture.openAt("testPurchase"));
        refused(
                "purchase.refused.seal",
                () -> custody.handOver(Cast.VOLUNTEER, id, new HandOver("SF Express", "SEAL-9999")));
        custody.handOver(Cast.VOLUNTEER, id, new HandOver("SF Express, parcel SF1042", "SEAL-0042"));
        purchases.authenticate(Cast.BRAND, id, PurchaseFixture.result(Finding.GENUINE));
        assertThat(custody.of(Cast.MANAGER, id))
                .extracting(CustodyEntry::what)
                .containsExactly(
                        CustodyEntry.What.SEALED, CustodyEntry.What.HANDED_OVER, CustodyEntry.What.SEAL_OPENED);
        assertThat(custody.of(Cast.MANAGER, id))
                .extracting(CustodyEntry::byName)
                .containsExactly(Cast.VOLUNTEER.name(), Cast.VOLUNTEER.name(), Cast.BRAND.name());
        assertThatThrownBy(() -> custody.handOver(Cast.VOLUNTEER, id, new HandOver("Anyone", "SEAL-0042")))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void photos_of_another_purchase_prove_nothing_here() {
        PurchaseId id = fixture.bought(caseFixture.openAt("testPurchase"));
        PurchaseId other = fixture.bought(caseFixture.openAt("testPurchase"));
        Receipt foreign = fixture.receipt(other);
        assertThatThrownBy(() -> purchases.receive(Cast.VOLUNTEER, id, foreign)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_random_check_is_the_platforms_affair_until_there_is_something_to_examine() {
        PurchaseId id = desk.checkAtRandom(Cast.INVESTIGATOR, "L100005");
        life.goesOn(id.value());
        for (String none : new String[] {null, " "}) {
            refused("purchase.refused.right", () -> plan(id, "L100005", none));
        }
        refused("purchase.refused.rightNotInForce", () -> plan(id, "L100005", "no-such-right"));
        refused("purchase.refused.notChecked", () -> plan(id, "L100006", "northpeak-tm-1"));
        purchases.plan(
                Cast.INVESTIGATOR, id, new PurchasePlan("L100005", "northpeak-tm-1", Money.rmb(700_000), "", null));
        assertThatThrownBy(() -> desk.see(Cast.BRAND, id)).isInstanceOf(NotFound.class);
        purchases.buy(Cast.VOLUNTEER, id, PurchaseFixture.order());
        purchases.receive(Cast.VOLUNTEER, id, fixture.receipt(id));
        assertThat(desk.see(Cast.BRAND, id).caseId()).isNull();
        assertThat(custody.photos(Cast.BRAND, id)).hasSize(1);
        assertThatThrownBy(() -> custody.photos(Cast.BRAND2, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_listing_the_marketplace_does_not_know_cannot_be_checked() {
        refused("purchase.refused.noListing", () -> desk.checkAtRandom(Cast.INVESTIGATOR, "L999999"));
        assertThatThrownBy(() -> desk.checkAtRandom(Cast.INVESTIGATOR, "L999999"))
                .hasMessageContaining("no listing \"L999999\"");
    }

    @Test
    void a_step_that_the_engine_repeats_changes_nothing() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.received(caseId);
        assertThat(desk.of(caseId)).isEqualTo(id);
        purchases.authenticate(Cast.BRAND, id, PurchaseFixture.result(Finding.COUNTERFEIT));
        life.goesOn(caseId.value());
        endings.conclude(id, Ending.COUNTERFEIT);
        endings.notExamined(id);
        assertThat(cases.timeline(Cast.MANAGER, caseId))
                .filteredOn(entry -> entry.textKey().equals("purchase.timeline.PurchaseConcluded"))
                .hasSize(1);
        assertThat(desk.see(Cast.MANAGER, id).ending()).isEqualTo(Ending.COUNTERFEIT);
    }

    @Test
    void a_case_that_is_taken_back_calls_its_purchase_off() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.planned(caseId);
        process.correlate(caseId.value(), "complaintTakenBack", "takenBack");
        life.goesOn(caseId.value());
        await().untilAsserted(
                        () -> assertThat(desk.see(Cast.MANAGER, id).ending()).isEqualTo(Ending.CALLED_OFF));
        assertThatThrownBy(() -> purchases.buy(Cast.VOLUNTEER, id, PurchaseFixture.order()))
                .isInstanceOf(NotFound.class);
    }

    private void plan(PurchaseId id, String listing, @Nullable String right) {
        purchases.plan(Cast.INVESTIGATOR, id, new PurchasePlan(listing, right, Money.rmb(70_000), "", null));
    }
}
