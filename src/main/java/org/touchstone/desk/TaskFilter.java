package org.touchstone.desk;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.InboxQuery;
import org.touchstone.common.CaseId;
import org.touchstone.ui.Dates;

/**
 * What the task list shows, as it stands in the address.
 *
 * @param step only this kind of step; empty means all
 * @param open the step that is open in the detail, as {@code step/subject}; empty when none is
 */
record TaskFilter(
        View view,
        InboxQuery.Order order,
        String step,
        @Nullable CaseId caseId,
        String open) {

    private static final int LONGEST = 60;

    /** The ready-made filters. */
    enum View {
        ALL,
        MINE,
        UNASSIGNED,
        GROUPS,
        OVERDUE,
        TODAY,
        SOON
    }

    static TaskFilter of(QueryParameters address) {
        Map<String, List<String>> given = address.getParameters();
        return new TaskFilter(
                one(given, "view", View.class).orElse(View.ALL),
                one(given, "sort", InboxQuery.Order.class).orElse(InboxQuery.Order.DUE),
                first(given, "step").filter(word -> word.matches("[A-Za-z]+")).orElse(""),
                first(given, "case").flatMap(TaskFilter::caseId).orElse(null),
                first(given, "open").orElse(""));
    }

    QueryParameters address() {
        Map<String, String> address = new HashMap<>();
        if (view != View.ALL) {
            address.put("view", view.name().toLowerCase());
        }
        if (order != InboxQuery.Order.DUE) {
            address.put("sort", order.name().toLowerCase());
        }
        if (!step.isEmpty()) {
            address.put("step", step);
        }
        if (caseId != null) {
            address.put("case", caseId.value());
        }
        if (!open.isEmpty()) {
            address.put("open", open);
        }
        return QueryParameters.simple(address);
    }

    /** The same without the open step: what a saved filter keeps. */
    String toSave() {
        return opening("").address().getQueryString();
    }

    /** Whether nothing is filtered beyond a ready-made filter. */
    boolean readyMade() {
        return step.isEmpty() && caseId == null;
    }

    TaskFilter with(View other) {
        return new TaskFilter(other, order, step, caseId, "");
    }

    TaskFilter by(InboxQuery.Order first) {
        return new TaskFilter(view, first, step, caseId, open);
    }

    TaskFilter only(String kind) {
        return new TaskFilter(view, order, kind, caseId, "");
    }

    TaskFilter in(@Nullable CaseId id) {
        return new TaskFilter(view, order, step, id, "");
    }

    TaskFilter opening(String what) {
        return new TaskFilter(view, order, step, caseId, what);
    }

    InboxQuery query(Instant now) {
        InboxQuery all = InboxQuery.all().in(caseId).by(order).only(step, Set.of());
        return switch (view) {
            case ALL -> all;
            case MINE -> all.of(InboxQuery.Whose.MINE);
            case UNASSIGNED -> all.of(InboxQuery.Whose.UNASSIGNED);
            case GROUPS -> all.of(InboxQuery.Whose.GROUPS);
            case OVERDUE -> all.dueBefore(now);
            case TODAY ->
                all.dueBefore(now.atZone(Dates.ZONE)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(Dates.ZONE)
                        .toInstant());
            case SOON -> all.dueBefore(now.plus(Duration.ofDays(2)));
        };
    }

    private static Optional<String> first(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> value.length() <= LONGEST)
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> one(Map<String, List<String>> given, String name, Class<E> type) {
        return first(given, name).flatMap(word -> {
            for (E value : type.getEnumConstants()) {
                if (value.name().equalsIgnoreCase(word)) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<CaseId> caseId(String value) {
        return value.matches("TS-\\d{4}-\\d{6,9}") ? Optional.of(new CaseId(value)) : Optional.empty();
    }
}
