package org.touchstone.purchase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;
import org.touchstone.evidence.EvidenceId;

/** Rows of the purchase tables as records. */
final class PurchaseRow {

    private PurchaseRow() {}

    static Purchase toPurchase(ResultSet row, int number) throws SQLException {
        return new Purchase(
                new PurchaseId(row.getString("id")),
                maybe(row.getString("case_id"), CaseId::new),
                Purchase.State.valueOf(row.getString("state")),
                row.getString("rule_set"),
                maybe(row.getString("brand"), OrganisationId::new),
                row.getString("right_id"),
                item(row),
                plan(row),
                maybe(row.getString("buyer"), PersonId::new),
                order(row),
                receipt(row),
                result(row),
                instant(row, "due"),
                maybe(row.getString("ending"), Ending::valueOf),
                row.getString("reason"),
                times(row),
                maybe(row.getString("opened_case"), CaseId::new),
                row.getInt("version"));
    }

    static TestPurchase toState(ResultSet row, int number) throws SQLException {
        PurchaseId id = new PurchaseId(row.getString("id"));
        int version = row.getInt("version");
        PersonId buyer = maybe(row.getString("buyer"), PersonId::new);
        return switch (Purchase.State.valueOf(row.getString("state"))) {
            case NEEDED -> new TestPurchase.Needed(id, version);
            case TO_BUY -> new TestPurchase.ToBuy(id, version, money(row, "budget"), buyer);
            case BOUGHT -> new TestPurchase.Bought(id, version, buyer, order(row));
            case RECEIVED -> new TestPurchase.Received(id, version, receipt(row), instant(row, "due"));
            case CONCLUDED ->
                new TestPurchase.Concluded(
                        id, version, Ending.valueOf(row.getString("ending")), row.getString("reason"), result(row));
        };
    }

    private static Purchase.@Nullable Item item(ResultSet row) throws SQLException {
        String listing = row.getString("listing_id");
        return listing == null
                ? null
                : new Purchase.Item(listing, row.getString("listing_title"), row.getString("listing_url"));
    }

    private static @Nullable PurchasePlan plan(ResultSet row) throws SQLException {
        return row.getString("budget_currency") == null
                ? null
                : new PurchasePlan(
                        row.getString("listing_id"),
                        row.getString("right_id"),
                        money(row, "budget"),
                        PlainText.kept(row.getString("instructions")),
                        maybe(row.getString("planned_buyer"), PersonId::new));
    }

    private static @Nullable PurchaseOrder order(ResultSet row) throws SQLException {
        String order = row.getString("order_number");
        return order == null ? null : new PurchaseOrder(PlainText.kept(order), money(row, "paid"));
    }

    private static @Nullable Receipt receipt(ResultSet row) throws SQLException {
        String seal = row.getString("seal");
        return seal == null
                ? null
                : new Receipt(PlainText.kept(seal), Receipt.Condition.valueOf(row.getString("condition")), photos(row));
    }

    private static @Nullable AuthenticationResult result(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        return finding == null
                ? null
                : new AuthenticationResult(
                        AuthenticationResult.Finding.valueOf(finding),
                        PlainText.kept(row.getString("seal_found")),
                        PlainText.kept(row.getString("findings")));
    }

    private static Purchase.Times times(ResultSet row) throws SQLException {
        return new Purchase.Times(
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "bought_at"),
                instant(row, "received_at"),
                instant(row, "concluded_at"));
    }

    private static List<EvidenceId> photos(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("photos").getArray())
                .map(EvidenceId::new)
                .toList();
    }

    private static Money money(ResultSet row, String what) throws SQLException {
        return new Money(row.getLong(what + "_minor"), row.getString(what + "_currency"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return maybe(row.getObject(column, OffsetDateTime.class), OffsetDateTime::toInstant);
    }

    private static <A, B> @Nullable B maybe(@Nullable A value, Function<A, B> as) {
        return value == null ? null : as.apply(value);
    }
}
