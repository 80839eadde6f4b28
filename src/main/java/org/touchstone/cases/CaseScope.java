package org.touchstone.cases;

import java.util.HashMap;
import java.util.Map;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Which cases a person may see, as a condition on {@code case_file c}. */
public record CaseScope(String sql, Map<String, Object> parameters) {

    public static CaseScope of(Person reader) {
        if (reader.isSystem() || reader.hasAny(Role.CASE_STAFF)) {
            return new CaseScope("true", Map.of());
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("scopeOrganisation", reader.organisation().value());
        parameters.put("scopePerson", reader.id().value());
        parameters.put("scopeRoles", reader.roles().stream().map(Role::claim).toArray(String[]::new));
        return new CaseScope("""
                exists (select 1 from case_grant g where g.case_id = c.id and g.organisation = :scopeOrganisation
                    and g.role = any(:scopeRoles) and g.person in ('', :scopePerson))""", parameters);
    }
}
