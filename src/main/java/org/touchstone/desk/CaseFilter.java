package org.touchstone.desk;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseQuery;
import org.touchstone.cases.CaseStage;
import org.touchstone.common.CaseId;

/** Which cases the list shows, as it stands in the address. */
record CaseFilter(
        String text, @Nullable CaseStage stage, @Nullable CaseOutcome outcome) {

    private static final int LONGEST = 100;

    static CaseFilter of(QueryParameters address) {
        Map<String, List<String>> given = address.getParameters();
        return new CaseFilter(
                first(given, "text"),
                one(first(given, "stage"), CaseStage.class).orElse(null),
                one(first(given, "outcome"), CaseOutcome.class).orElse(null));
    }

    QueryParameters address() {
        Map<String, String> address = new LinkedHashMap<>();
        if (!text.isBlank()) {
            address.put("text", text.strip());
        }
        if (stage != null) {
            address.put("stage", stage.name().toLowerCase());
        }
        if (outcome != null) {
            address.put("outcome", outcome.name().toLowerCase());
        }
        return QueryParameters.simple(address);
    }

    boolean all() {
        return text.isBlank() && stage == null && outcome == null;
    }

    CaseQuery query(@Nullable CaseId after, int limit) {
        return new CaseQuery(stage, outcome, text, null, null, after, limit);
    }

    private static String first(Map<String, List<String>> given, String name) {
        String value = given.getOrDefault(name, List.of("")).getFirst();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static <E extends Enum<E>> Optional<E> one(String word, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
