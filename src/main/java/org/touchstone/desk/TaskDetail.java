package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** One open step with its form; when it is no longer there, it says so instead of showing a form that leads nowhere. */
final class TaskDetail extends Div {

    private final Inbox inbox;
    private final People people;
    private final CurrentPerson current;
    private final StepForms forms;
    private final TaskActs acts;
    private final Div note = new Div();
    private final Div form = new Div();
    private @Nullable InboxRow shown;

    TaskDetail(Inbox inbox, People people, CurrentPerson current, StepForms forms, Runnable changed) {
        this.inbox = inbox;
        this.people = people;
        this.current = current;
        this.forms = forms;
        this.acts = new TaskActs(inbox, current, changed);
        addClassName("ts-detail");
        note.addClassName("ts-note");
        note.getElement().setAttribute("role", "status");
        form.addClassName("ts-detail-form");
    }

    void nothing() {
        shown = null;
        removeAll();
        add(new EmptyState("desk.detail.nothing", "desk.detail.nothing.hint"));
    }

    void show(String step, String subject, Runnable done) {
        removeAll();
        shown = inbox.open(current.get(), subject, step).orElse(null);
        if (shown == null) {
            add(new EmptyState("desk.detail.gone", "desk.detail.gone.hint"));
            return;
        }
        form.removeAll();
        form.setEnabled(true);
        note.setVisible(false);
        add(head(shown), note, form);
        if (!anothers(shown)) {
            form.add(form(step, subject, done));
        }
    }

    /** Looks again whether the step still waits for this person, without touching what they have typed. */
    void look() {
        if (shown == null) {
            return;
        }
        Optional<InboxRow> now = inbox.open(current.get(), shown.subject(), shown.step());
        if (now.isEmpty()) {
            say(Say.text("desk.detail.gone") + " " + Say.text("desk.detail.gone.hint"));
        } else if (anothers(now.get()) && !anothers(shown)) {
            say(Say.text("desk.detail.takenMeanwhile", people.name(now.get().assignee())));
        }
    }

    private void say(String words) {
        note.setText(words);
        note.setVisible(true);
        form.setEnabled(false);
    }

    private boolean anothers(InboxRow row) {
        return row.assignee() != null && !row.assignee().equals(current.get().id());
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

    private Component head(InboxRow row) {
        Div about = new Div();
        about.addClassName("ts-detail-about");
        if (row.caseId() != null) {
            about.add(new Anchor("case/" + row.caseId(), Say.text("desk.openCase", row.caseId())));
            about.add(new Anchor("tasks?case=" + row.caseId(), Say.text("desk.thisCase")));
        }
        Anchor alone = new Anchor("task/" + TaskRows.address(row), Say.text("desk.link"));
        about.add(alone);
        Span parties = new Span(TaskLine.parties(row));
        parties.addClassName("ts-detail-parties");
        Div head = new Div(parties, new DueBadge(row.due()), about, holder(row));
        head.addClassName("ts-detail-head");
        return head;
    }

    /** Who has it, and what can be done about that. */
    private Component holder(InboxRow row) {
        Div holder = new Div();
        holder.addClassName("ts-holder");
        if (row.assignee() == null) {
            holder.add(new Span(Say.text("desk.detail.free")), act("desk.claim", () -> acts.claim(row), true));
        } else if (anothers(row)) {
            holder.add(
                    new Span(Say.text("desk.detail.taken", people.name(row.assignee()))),
                    act("desk.takeOver", () -> acts.takeOver(row), true));
        } else {
            holder.add(
                    new Span(Say.text("desk.detail.mine")),
                    act("desk.release", () -> acts.release(row), false));
            if (row.group().shared()) {
                holder.add(act("desk.handOver", () -> acts.handOver(row), false));
            }
        }
        return holder;
    }

    private static Button act(String key, Runnable act, boolean strong) {
        Button button = new Button(Say.text(key), click -> act.run());
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (!strong) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }
}
