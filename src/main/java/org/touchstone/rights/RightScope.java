package org.touchstone.rights;

import java.time.LocalDate;
import java.util.Map;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/**
 * The rights that a person may see, to be selected from as {@code r}: an owner's own and an agent's by letter, each
 * through an index of its own; for platform staff all.
 */
record RightScope(String sql, Map<String, Object> parameters) {

    private static final String GOOD_LETTER = """
            l.agent = :scopeOrganisation and l.ended_on is null and :scopeDay between l.valid_from and l.valid_until""";

    private static final String OWN_AND_BY_LETTER = """
            (select o.* from brand_right o where o.owner = :scopeOrganisation
            union all
            select v.* from brand_right v where v.state = 'VERIFIED' and v.owner <> :scopeOrganisation
                and v.brand = any(array(
                    select lb.brand from letter l join letter_brand lb on lb.letter = l.id where %1$s))
                and exists (select 1 from letter l join letter_brand lb on lb.letter = l.id
                    where lb.brand = v.brand and v.territory = any(l.territories) and %1$s))""".formatted(GOOD_LETTER);

    private static final String EVERYTHING = "brand_right";

    static RightScope of(Person reader, LocalDate day) {
        return reader.isSystem() || reader.hasAny(Role.CASE_STAFF)
                ? new RightScope(EVERYTHING, Map.of())
                : new RightScope(
                        OWN_AND_BY_LETTER,
                        Map.of("scopeOrganisation", reader.organisation().value(), "scopeDay", day));
    }

    boolean everything() {
        return sql.equals(EVERYTHING);
    }
}
