package org.touchstone.purchase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Conflict;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Person;
import org.touchstone.rights.Right;

@Component
class TestPurchaseStore {

    private final JdbcClient jdbc;

    TestPurchaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the case has its purchase already. */
    boolean insert(PurchaseId id, @Nullable CaseId caseId, String ruleSet, Person by, Instant due, Instant now) {
        return jdbc.sql("""
                                insert into test_purchase (id, case_id, state, rule_set, opened_by, opened_at, due)
                                values (:id, :caseId, 'NEEDED', :ruleSet, :by, :now, :due) on conflict (case_id) do nothing""")
                        .param("id", id.value())
                        .param("caseId", caseId == null ? null : caseId.value())
                        .param("ruleSet", ruleSet)
                        .param("by", by.id().value())
                        .param("now", at(now))
                        .param("due", at(due))
                        .update()
                == 1;
    }

    void about(PurchaseId id, OrganisationId brand, String rightId) {
        jdbc.sql("update test_purchase set brand = ?, right_id = ? where id = ?")
                .params(brand.value(), rightId, id.value())
                .update();
    }

    void about(PurchaseId id, Right right) {
        about(id, right.owner(), right.id());
    }

    void item(PurchaseId id, Purchase.Item item) {
        jdbc.sql("update test_purchase set listing_id = ?, listing_title = ?, listing_url = ? where id = ?")
                .params(item.listingId(), item.title(), item.url(), id.value())
                .update();
    }

    Optional<PurchaseId> of(CaseId caseId) {
        return jdbc.sql("select id from test_purchase where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> new PurchaseId(row.getString(1)))
                .optional();
    }

    TestPurchase state(PurchaseId id) {
        return jdbc.sql("select * from test_purchase where id = ?")
                .param(id.value())
                .query(PurchaseRow::toState)
                .optional()
                .orElseThrow(() -> new NotFound(id.value()));
    }

    Purchase require(PurchaseId id) {
        return jdbc.sql("select * from test_purchase where id = ?")
                .param(id.value())
                .query(PurchaseRow::toPurchase)
                .optional()
                .orElseThrow(() -> new NotFound(id.value()));
    }

    Optional<Purchase> find(Person reader, PurchaseId id) {
        var scope = PurchaseScope.of(reader);
        return jdbc.sql("select * from test_purchase p where p.id = :id and " + scope.sql())
                .param("id", id.value())
                .params(scope.parameters())
                .query(PurchaseRow::toPurchase)
                .optional();
    }

    /** The latest 200, newest first. */
    List<Purchase> list(Person reader) {
        var scope = PurchaseScope.of(reader);
        return jdbc.sql("select * from test_purchase p where " + scope.sql()
                        + " order by p.opened_at desc, p.id desc limit 200")
                .params(scope.parameters())
                .query(PurchaseRow::toPurchase)
                .list();
    }

    void save(TestPurchase.ToBuy state, PurchasePlan plan, Instant due) {
        changed(
                state,
                jdbc.sql("""
                        update test_purchase set state = 'TO_BUY', budget_minor = :minor, budget_currency = :currency,
                            instructions = :instructions, planned_buyer = :buyer, due = :due, version = version + 1
                        where id = :id and version = :version""")
                        .param("minor", plan.budget().minor())
                        .param("currency", plan.budget().currency())
                        .param("instructions", plan.instructions())
                        .param(
                                "buyer",
                                plan.buyer() == null ? null : plan.buyer().value())
                        .param("due", at(due)));
    }

    void save(TestPurchase.Bought state, Instant due, Instant now) {
        changed(
                state,
                jdbc.sql("""
                        update test_purchase set state = 'BOUGHT', buyer = :buyer, order_number = :order,
                            paid_minor = :minor, paid_currency = :currency, bought_at = :now, due = :due,
                            version = version + 1
                        where id = :id and version = :version""")
                        .param("buyer", state.buyer().value())
                        .param("order", state.order().orderNumber())
                        .param("minor", state.order().paid().minor())
                        .param("currency", state.order().paid().currency())
                        .param("now", at(now))
                        .param("due", at(due)));
    }

    void save(TestPurchase.Received state, Instant now) {
        Receipt receipt = state.receipt();
        changed(
                state,
                jdbc.sql("""
                        update test_purchase set state = 'RECEIVED', seal = :seal, condition = :condition,
                            photos = :photos, received_at = :now, due = :due, version = version + 1
                        where id = :id and version = :version""")
                        .param("seal", receipt.sealNumber())
                        .param("condition", receipt.condition().name())
                        .param(
                                "photos",
                                receipt.photos().stream()
                                        .map(photo -> photo.value())
                                        .toArray(String[]::new))
                        .param("now", at(now))
                        .param("due", at(state.examineBy())));
    }

    void save(TestPurchase.Concluded state, Instant now) {
        AuthenticationResult result = state.result();
        changed(
                state,
                jdbc.sql("""
                        update test_purchase set state = 'CONCLUDED', ending = :ending, reason = :reason,
                            finding = :finding, seal_found = :seal, findings = :findings, concluded_at = :now,
                            due = null, version = version + 1
                        where id = :id and version = :version""")
                        .param("ending", state.ending().name())
                        .param("reason", state.reason())
                        .param(
                                "finding",
                                result == null ? null : result.finding().name())
                        .param("seal", result == null ? null : result.sealNumber())
                        .param("findings", result == null ? null : result.findings())
                        .param("now", at(now)));
    }

    /** True once: the one who gets it tells the world how the purchase ended. */
    boolean toldFirst(PurchaseId id) {
        return jdbc.sql("update test_purchase set told = true where id = ? and not told")
                        .param(id.value())
                        .update()
                == 1;
    }

    void opened(PurchaseId id, CaseId caseId) {
        jdbc.sql("update test_purchase set opened_case = ? where id = ?")
                .params(caseId.value(), id.value())
                .update();
    }

    private static void changed(TestPurchase state, JdbcClient.StatementSpec update) {
        int rows = update.param("id", state.id().value())
                .param("version", state.version())
                .update();
        if (rows != 1) {
            throw new Conflict(state.id().value());
        }
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
