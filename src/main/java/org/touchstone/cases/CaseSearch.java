package org.touchstone.cases;

import java.util.HashMap;
import java.util.Map;

/** The filters of a case list as a condition on {@code case_file c}, its brand b and its seller s. */
record CaseSearch(String sql, Map<String, Object> parameters) {

    CaseSearch(CaseQuery query) {
        this(condition(query), values(query));
    }

    private static String condition(CaseQuery query) {
        StringBuilder sql = new StringBuilder();
        if (query.stage() != null) {
            sql.append(" and c.stage = :stage");
        }
        if (query.outcome() != null) {
            sql.append(" and c.outcome = :outcome");
        }
        if (!query.text().isBlank()) {
            sql.append(" and (c.id ilike :text or b.name ilike :text or s.name ilike :text)");
        }
        if (query.openedFrom() != null) {
            sql.append(" and c.opened_at >= :openedFrom");
        }
        if (query.openedUntil() != null) {
            sql.append(" and c.opened_at < :openedUntil");
        }
        if (query.after() != null) {
            sql.append(" and (c.opened_at, c.id) < (select a.opened_at, a.id from case_file a where a.id = :after)");
        }
        return sql.toString();
    }

    private static Map<String, Object> values(CaseQuery query) {
        Map<String, Object> values = new HashMap<>();
        if (query.stage() != null) {
            values.put("stage", query.stage().name());
        }
        if (query.outcome() != null) {
            values.put("outcome", query.outcome().name());
        }
        if (!query.text().isBlank()) {
            String literal = query.text()
                    .strip()
                    .replace("\\", "\\\\")
                    .replace("%", "\\%")
                    .replace("_", "\\_");
            values.put("text", "%" + literal + "%");
        }
        if (query.openedFrom() != null) {
            values.put("openedFrom", CaseStore.at(query.openedFrom()));
        }
        if (query.openedUntil() != null) {
            values.put("openedUntil", CaseStore.at(query.openedUntil()));
        }
        if (query.after() != null) {
            values.put("after", query.after().value());
        }
        return values;
    }
}
