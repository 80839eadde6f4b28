package org.touchstone.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.purchase.AuthenticationResult.Finding;

/** The rules of a test purchase, without anything around them. */
class TestPurchaseTest {

    private static final PersonId WANG = new PersonId("volunteer");
    private static final Instant NEXT_WEEK = Instant.parse("2014-12-24T08:00:00Z");

    private final TestPurchase.Needed needed = new TestPurchase.Needed(new PurchaseId("TP-2014-000001"), 0);
    private final TestPurchase.ToBuy toBuy =
            needed.plan(new PurchasePlan("L100001", null, Money.rmb(50_000), "Size M, please.", null));
    private final TestPurchase.Bought bought = toBuy.bought(WANG, new PurchaseOrder("88 1234", Money.rmb(49_900)));
    private final TestPurchase.Received received = bought.received(receipt("SEAL-7"), NEXT_WEEK);

    @Test
    void the_one_who_buys_is_the_one_who_receives() {
        assertThat(bought.buyer()).isEqualTo(WANG);
    }

    @Test
    void more_than_the_budget_is_not_paid() {
        PurchaseOrder dear = new PurchaseOrder("88 1234", Money.rmb(50_001));
        refused("purchase.refused.overBudget", () -> toBuy.bought(WANG, dear));
        assertThatThrownBy(() -> toBuy.bought(WANG, dear)).hasMessageContaining("500.00 CNY");
        assertThat(toBuy.bought(WANG, new PurchaseOrder("88 1234", Money.rmb(50_000)))
                        .order()
                        .paid())
                .isEqualTo(Money.rmb(50_000));
    }

    @Test
    void what_was_paid_is_in_the_currency_of_the_budget() {
        refused(
                "purchase.refused.currency",
                () -> toBuy.bought(WANG, new PurchaseOrder("88 1234", new Money(100, "USD"))));
    }

    @Test
    void a_purchase_that_failed_or_was_lost_is_inconclusive() {
        assertThat(toBuy.notBought("Sold out since yesterday").ending()).isEqualTo(Ending.INCONCLUSIVE);
        assertThat(bought.lost("The carrier lost it").ending()).isEqualTo(Ending.INCONCLUSIVE);
        for (String wrong : List.of(" ", "Lost ", "x".repeat(501))) {
            refused("purchase.refused.reason", () -> toBuy.notBought(wrong));
            refused("purchase.refused.reason", () -> bought.lost(wrong));
        }
        assertThat(bought.lost("x".repeat(5)).reason()).hasSize(5);
        assertThat(bought.lost("x".repeat(500)).reason()).hasSize(500);
    }

    @Test
    void a_finding_rests_on_the_seal_that_was_put_on() {
        assertThat(received.authenticated(result(Finding.COUNTERFEIT, "SEAL-7")).ending())
                .isEqualTo(Ending.COUNTERFEIT);
        assertThat(received.authenticated(result(Finding.GENUINE, "SEAL-7")).ending())
                .isEqualTo(Ending.GENUINE);
    }

    @Test
    void under_another_seal_nothing_but_inconclusive_can_be_said() {
        for (Finding finding : List.of(Finding.COUNTERFEIT, Finding.GENUINE)) {
            refused("purchase.refused.seal", () -> received.authenticated(result(finding, "SEAL-8")));
        }
        assertThatThrownBy(() -> received.authenticated(result(Finding.GENUINE, "SEAL-8")))
                .hasMessageContaining("with the number SEAL-7, not SEAL-8");
        assertThat(received.authenticated(result(Finding.INCONCLUSIVE, "SEAL-8"))
                        .ending())
                .isEqualTo(Ending.INCONCLUSIVE);
    }

    @Test
    void a_brand_that_does_not_examine_in_time_leaves_it_inconclusive() {
        assertThat(received.notExamined().ending()).isEqualTo(Ending.INCONCLUSIVE);
    }

    @Test
    void a_plan_names_a_listing_a_budget_and_at_most_2000_characters_of_instructions() {
        refused("purchase.refused.listing", () -> plan(" ", 1, ""));
        for (long nothing : List.of(0L, -1L)) {
            refused("purchase.refused.budget", () -> plan("L1", nothing, ""));
        }
        assertThat(plan("L1", 1, "x".repeat(2_000)).instructions()).hasSize(2_000);
        refused("purchase.refused.instructions", () -> plan("L1", 1, "x".repeat(2_001)));
    }

    @Test
    void an_order_has_its_number_and_its_price() {
        assertThat(new PurchaseOrder("x".repeat(60), Money.rmb(1)).orderNumber())
                .hasSize(60);
        refused("purchase.refused.orderNumber", () -> new PurchaseOrder(" ", Money.rmb(1)));
        refused("purchase.refused.orderNumber", () -> new PurchaseOrder("x".repeat(61), Money.rmb(1)));
        refused("purchase.refused.paid", () -> new PurchaseOrder("88 1234", Money.rmb(0)));
        refused("purchase.refused.paid", () -> new PurchaseOrder("88 1234", Money.rmb(-1)));
    }

    @Test
    void a_seal_has_a_number_wherever_it_is_read() {
        for (String wrong : List.of("", " 7 ", "x".repeat(41))) {
            refused("purchase.refused.sealNumber", () -> receipt(wrong));
            refused("purchase.refused.sealNumber", () -> new HandOver("SF Express", wrong));
            refused("purchase.refused.sealNumber", () -> result(Finding.GENUINE, wrong));
        }
        for (String right : List.of("x".repeat(3), "x".repeat(40))) {
            assertThat(receipt(right).sealNumber()).isEqualTo(right);
            assertThat(new HandOver("SF Express", right).sealNumber()).isEqualTo(right);
            assertThat(result(Finding.GENUINE, right).sealNumber()).isEqualTo(right);
        }
    }

    @Test
    void a_parcel_is_photographed() {
        refused("purchase.refused.photos", () -> new Receipt("SEAL-7", Receipt.Condition.INTACT, List.of()));
    }

    @Test
    void whoever_holds_the_item_is_named() {
        assertThat(new HandOver("x".repeat(2), "SEAL-7").to()).hasSize(2);
        assertThat(new HandOver("x".repeat(200), "SEAL-7").to()).hasSize(200);
        for (String wrong : List.of("", "x ", "x".repeat(201))) {
            refused("purchase.refused.holder", () -> new HandOver(wrong, "SEAL-7"));
        }
    }

    @Test
    void a_finding_says_by_which_marks_it_was_told() {
        assertThat(new AuthenticationResult(Finding.GENUINE, "SEAL-7", "x".repeat(10)).findings())
                .hasSize(10);
        assertThat(new AuthenticationResult(Finding.GENUINE, "SEAL-7", "x".repeat(2_000)).findings())
                .hasSize(2_000);
        for (String wrong : List.of("Genuine. ", "x".repeat(2_001))) {
            refused("purchase.refused.findings", () -> new AuthenticationResult(Finding.GENUINE, "SEAL-7", wrong));
        }
    }

    @Test
    void what_nobody_types_is_written_nowhere() {
        refusesWhatNobodyTypes(text -> plan("L1", 1, text));
        refusesWhatNobodyTypes(text -> new PurchaseOrder(text, Money.rmb(1)));
        refusesWhatNobodyTypes(TestPurchaseTest::receipt);
        refusesWhatNobodyTypes(text -> new HandOver(text, "SEAL-7"));
        refusesWhatNobodyTypes(text -> new HandOver("SF Express", text));
        refusesWhatNobodyTypes(text -> result(Finding.GENUINE, text));
        refusesWhatNobodyTypes(text -> new AuthenticationResult(Finding.GENUINE, "SEAL-7", text));
        refusesWhatNobodyTypes(toBuy::notBought);
        refusesWhatNobodyTypes(bought::lost);
    }

    private static PurchasePlan plan(String listing, long budget, String instructions) {
        return new PurchasePlan(listing, null, Money.rmb(budget), instructions, null);
    }

    private static Receipt receipt(String seal) {
        return new Receipt(seal, Receipt.Condition.INTACT, List.of(new EvidenceId("EV-2014-000001")));
    }

    private static AuthenticationResult result(Finding finding, String seal) {
        return new AuthenticationResult(finding, seal, "The stitching is that of the genuine article.");
    }
}
