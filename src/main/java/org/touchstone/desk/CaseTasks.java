package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.touchstone.cases.InboxRow;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.ui.Due;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** Whose turn it is in a case, and by when; the reader's own turns lead to their form. */
final class CaseTasks extends Div {

    private final Person reader;
    private final People people;

    CaseTasks(Person reader, People people, List<InboxRow> rows, Instant now) {
        this.reader = reader;
        this.people = people;
        if (rows.isEmpty()) {
            add(new EmptyState("desk.case.noTasks", "desk.case.noTasks.hint"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("ts-cases", "ts-case-table");
        rows.forEach(row -> list.add(line(row, now)));
        add(list);
    }

    private ListItem line(InboxRow row, Instant now) {
        Div what = new Div(name(row), secondary(row.subject()));
        what.addClassName("ts-case-parties");
        Div whose = new Div(new Span(group(row.group())), secondary(holder(row)));
        whose.addClassName("ts-case-parties");
        ListItem line = new ListItem(what, whose, new DueBadge(Due.ofTurn(row.due(), row.paused(), now)));
        line.addClassNames("ts-case", "ts-case-task");
        return line;
    }

    private Component name(InboxRow row) {
        String name = StepNames.one(Say.locale(), row.step());
        boolean mine =
                People.groups(reader).contains(row.group()) || reader.id().equals(row.assignee());
        Span plain = new Span(name);
        plain.addClassName("ts-label");
        return mine ? new Anchor("task/" + TaskRows.address(row), name) : plain;
    }

    private String holder(InboxRow row) {
        if (row.assignee() == null) {
            return Say.text("desk.unassigned");
        }
        return row.assignee().equals(reader.id()) ? Say.text("desk.me") : people.name(row.assignee());
    }

    private String group(Group group) {
        String role = Say.text("identity.role." + group.role().claim());
        return group.organisation() == null
                ? role
                : role + " · " + people.organisation(group.organisation()).name(Say.locale());
    }

    private static Span secondary(String words) {
        Span span = new Span(words);
        span.addClassName("ts-secondary");
        return span;
    }
}
