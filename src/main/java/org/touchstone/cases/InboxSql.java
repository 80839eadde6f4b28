package org.touchstone.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;

/**
 * The SQL of one page: a branch with its own limit for what is mine and one for each of my groups, so that each branch
 * reads the front of one partial index. A single {@code grp = any(…)} would sort all rows of all groups instead.
 */
final class InboxSql {

    private final InboxQuery query;
    private final int limit;
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> branches = new ArrayList<>();

    InboxSql(Person reader, InboxQuery query, int limit) {
        this.query = query;
        this.limit = limit;
        String filter = filter();
        if (query.whose() == InboxQuery.Whose.MINE || query.whose() == InboxQuery.Whose.ALL) {
            parameters.put("me", reader.id().value());
            branches.add(branch("assignee = :me" + narrowed(reader) + filter));
        }
        if (query.whose() != InboxQuery.Whose.MINE) {
            int number = 0;
            for (Group group : wanted(reader)) {
                String name = "group" + number++;
                parameters.put(name, group.key());
                branches.add(branch("grp = :" + name + " and assignee is null" + filter));
                if (query.whose() == InboxQuery.Whose.GROUPS && group.shared()) {
                    branches.add(branch("grp = :" + name + " and assignee is not null" + filter));
                }
            }
        }
        if (branches.isEmpty()) {
            branches.add("select * from inbox where false");
        }
    }

    String branches() {
        return branches.stream().collect(Collectors.joining(") union all (", "(", ")"));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String order() {
        return switch (query.order()) {
            case DUE -> "due, id";
            case PRIORITY -> "priority desc, id";
            case WAITING -> "since, id";
        };
    }

    private List<Group> wanted(Person reader) {
        return People.groups(reader).stream()
                .filter(group -> query.groups().isEmpty() || query.groups().contains(group))
                .toList();
    }

    private String narrowed(Person reader) {
        if (query.groups().isEmpty()) {
            return "";
        }
        parameters.put("groups", wanted(reader).stream().map(Group::key).toArray(String[]::new));
        return " and grp = any(:groups)";
    }

    private String branch(String condition) {
        return "select * from inbox where " + condition + " order by " + order() + " limit " + limit;
    }

    private String filter() {
        StringBuilder sql = new StringBuilder();
        if (!query.step().isEmpty()) {
            parameters.put("step", query.step());
            sql.append(" and step = :step");
        }
        if (query.dueBefore() != null) {
            parameters.put("dueBefore", CaseStore.at(query.dueBefore()));
            sql.append(" and due < :dueBefore");
        }
        if (query.caseId() != null) {
            parameters.put("caseId", query.caseId().value());
            sql.append(" and case_id = :caseId");
        }
        if (query.after() != null) {
            sql.append(keyset(query.after()));
        }
        return sql.toString();
    }

    private String keyset(InboxRow last) {
        parameters.put("lastId", last.id());
        return switch (query.order()) {
            case DUE -> {
                parameters.put("lastDue", last.due() == null ? OffsetDateTime.MAX : CaseStore.at(last.due()));
                yield " and (due, id) > (:lastDue, :lastId)";
            }
            case PRIORITY -> {
                parameters.put("lastPriority", last.priority());
                yield " and priority <= :lastPriority and (priority < :lastPriority or id > :lastId)";
            }
            case WAITING -> {
                Instant since = last.since();
                parameters.put("lastSince", CaseStore.at(since));
                yield " and (since, id) > (:lastSince, :lastId)";
            }
        };
    }
}
