package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.Refused;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** One open step with its form; when it is no longer there, it says so instead of showing a form that leads nowhere. */
final class TaskDetail extends Div {

    private final Inbox inbox;
    private final People people;
    private final StepForms forms;

    TaskDetail(Inbox inbox, People people, StepForms forms) {
        this.inbox = inbox;
        this.people = people;
        this.forms = forms;
        addClassName("ts-detail");
    }

    void nothing() {
        removeAll();
        add(new EmptyState("desk.detail.nothing", "desk.detail.nothing.hint"));
    }

    void show(Person me, String step, String subject, Runnable done) {
        removeAll();
        Optional<InboxRow> row = inbox.open(me, subject, step);
        if (row.isEmpty()) {
            add(new EmptyState("desk.detail.gone", "desk.detail.gone.hint"));
            return;
        }
        add(head(row.get()));
        if (row.get().assignee() != null && !row.get().assignee().equals(me.id())) {
            Div taken =
                    new Div(Say.text("desk.detail.taken", people.name(row.get().assignee())));
            taken.addClassName("ts-note");
            add(taken);
            return;
        }
        add(form(step, subject, done));
    }

    private Component form(String step, String subject, Runnable done) {
        try {
            return forms.of(step)
                    .map(form -> form.open(subject, done))
                    .orElseGet(() -> new EmptyState("desk.detail.noForm", "desk.detail.noForm.hint"));
        } catch (Refused refused) {
            Div why = new Div(refused.in(Say.locale()));
            why.addClassName("ts-errors");
            return why;
        }
    }

    private static Component head(InboxRow row) {
        Div head = new Div();
        head.addClassName("ts-detail-head");
        head.add(new Span(row.subject()));
        if (row.caseId() != null) {
            head.add(new Anchor("case/" + row.caseId(), Say.text("desk.openCase", row.caseId())));
        }
        if (!row.against().isEmpty()) {
            head.add(new Span(Say.text("desk.against", row.brand(), row.against())));
        }
        head.add(new Anchor("task/" + row.step() + "/" + row.subject(), Say.text("desk.link")));
        head.add(new DueBadge(row.due()));
        return head;
    }
}
