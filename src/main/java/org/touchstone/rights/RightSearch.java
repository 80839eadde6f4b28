package org.touchstone.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page of the register as a condition on {@code r} and {@code b}; only what is asked for stands in it. */
record RightSearch(String sql, Map<String, Object> parameters) {

    private static final String RIGHT = "lower(r.name) like lower(:start) or r.number_key = key_of_number(:text)";

    private static final String BRAND = "lower(b.name) like lower(:start)";

    /** In the whole register some brands are enough, found through their index: who looks for another goes on typing. */
    private static final String SOME_BRANDS =
            "r.brand = any(array(select s.id from brand s where lower(s.name) like lower(:start) limit 200))";

    private static final String AFTER = "(r.name, r.id) > (select a.name, a.id from brand_right a where a.id = :after)";

    static RightSearch of(RightQuery query, boolean everything) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (query.text() != null) {
            conditions.add("(%s or %s)".formatted(RIGHT, everything ? SOME_BRANDS : BRAND));
            parameters.put("text", query.text());
            parameters.put("start", query.start());
        }
        if (query.after() != null) {
            conditions.add(AFTER);
            parameters.put("after", query.after());
        }
        return new RightSearch(conditions.isEmpty() ? "true" : String.join(" and ", conditions), parameters);
    }
}
