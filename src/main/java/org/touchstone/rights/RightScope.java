package org.touchstone.rights;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Which rights a person may see, as a condition on {@code brand_right r}: an owner's own, an agent's by letter. */
record RightScope(String sql, Map<String, Object> parameters) {

    static RightScope of(Person reader, LocalDate day) {
        if (reader.isSystem() || reader.hasAny(Role.CASE_STAFF)) {
            return new RightScope("true", Map.of());
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("scopeOrganisation", reader.organisation().value());
        parameters.put("scopeDay", day);
        return new RightScope("""
                (r.owner = :scopeOrganisation or r.state = 'VERIFIED' and exists (
                    select 1 from letter l join letter_brand lb on lb.letter = l.id
                    where l.agent = :scopeOrganisation and lb.brand = r.brand and r.territory = any(l.territories)
                    and l.ended_on is null and :scopeDay between l.valid_from and l.valid_until))""", parameters);
    }
}
