package org.touchstone.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
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
        assertThatThrownBy(() -> toBuy.bought(WANG, new PurchaseOrder("88 1234", Money.rmb(50_001))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("500.00 CNY");
        assertThat(toBuy.bought(WANG, new PurchaseOrder("88 1234", Money.rmb(50_000)))
                        .order()
                        .paid())
                .isEqualTo(Money.rmb(50_000));
    }

    @Test
    void what_was_paid_is_in_the_currency_of_the_budget() {
        assertThatThrownBy(() -> toBuy.bought(WANG, new PurchaseOrder("88 1234", new Money(100, "USD"))))
                .hasMessageContaining("CNY");
    }

    @Test
    void a_purchase_that_failed_or_was_lost_is_inconclusive() {
        assertThat(toBuy.notBought("Sold out since yesterday").ending()).isEqualTo(Ending.INCONCLUSIVE);
        assertThat(bought.lost("The carrier lost it").ending()).isEqualTo(Ending.INCONCLUSIVE);
        assertThatThrownBy(() -> bought.lost(" ")).hasMessageContaining("reason");
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
        assertThatThrownBy(() -> received.authenticated(result(Finding.COUNTERFEIT, "SEAL-8")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("SEAL-7");
        assertThat(received.authenticated(result(Finding.INCONCLUSIVE, "SEAL-8"))
                        .ending())
                .isEqualTo(Ending.INCONCLUSIVE);
    }

    @Test
    void a_brand_that_does_not_examine_in_time_leaves_it_inconclusive() {
        assertThat(received.notExamined().ending()).isEqualTo(Ending.INCONCLUSIVE);
    }

    @Test
    void what_people_enter_has_bounds() {
        assertThatThrownBy(() -> new PurchasePlan("L1", null, Money.rmb(0), "", null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new PurchasePlan("L1", null, Money.rmb(1), "x".repeat(2_001), null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Receipt("SEAL-7", Receipt.Condition.INTACT, List.of()))
                .hasMessageContaining("photo");
        assertThatThrownBy(() -> new AuthenticationResult(Finding.GENUINE, "SEAL-7", "x".repeat(2_001)))
                .hasMessageContaining("2,000");
    }

    private static Receipt receipt(String seal) {
        return new Receipt(seal, Receipt.Condition.INTACT, List.of(new EvidenceId("EV-2014-000001")));
    }

    private static AuthenticationResult result(Finding finding, String seal) {
        return new AuthenticationResult(finding, seal, "The stitching is that of the genuine article.");
    }
}
