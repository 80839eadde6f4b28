package org.touchstone.purchase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Which purchases a person may see, as a condition on {@code test_purchase p}. */
record PurchaseScope(String sql, Map<String, Object> parameters) {

    static PurchaseScope of(Person reader) {
        if (reader.isSystem() || reader.hasAny(Role.CASE_STAFF)) {
            return new PurchaseScope("true", Map.of());
        }
        List<String> any = new ArrayList<>(List.of("false"));
        Map<String, Object> parameters = new HashMap<>();
        if (reader.has(Role.VOLUNTEER)) {
            parameters.put("scopePerson", reader.id().value());
            any.add("p.buyer = :scopePerson or p.planned_buyer = :scopePerson");
            any.add("p.state = 'TO_BUY' and p.planned_buyer is null");
        }
        if (reader.has(Role.BRAND)) {
            // A random check on a brand's right is the platform's own affair until there is something to examine.
            parameters.put("scopeOrganisation", reader.organisation().value());
            any.add("p.brand = :scopeOrganisation and (p.case_id is not null or p.received_at is not null)");
        }
        return new PurchaseScope("(" + String.join(" or ", any) + ")", parameters);
    }
}
