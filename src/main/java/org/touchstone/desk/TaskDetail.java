package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.Refused;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.FormDraft;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;

/** One open step with its form; when it is no longer there, it says so instead of showing a form that leads nowhere. */
final class TaskDetail extends Div {

    private final Desk desk;
    private final TaskActs acts;
    private final SeveralActs several;
    private final Div note = new Div();
    private final Div form = new Div();
    private @Nullable InboxRow shown;

    TaskDetail(Desk desk, Runnable changed) {
        this.desk = desk;
        this.acts = new TaskActs(desk, changed);
        this.several = new SeveralActs(desk, acts, changed);
        addClassName("ts-detail");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Say.text("desk.detail"));
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
        shown = desk.inbox().open(desk.me(), subject, step).orElse(null);
        if (shown == null) {
            add(new EmptyState("desk.detail.gone", "desk.detail.gone.hint"));
            return;
        }
        form.removeAll();
        form.setEnabled(true);
        note.setVisible(false);
        add(new TaskHead(desk, acts, several, shown), note, form);
        if (!TaskHead.anothers(desk, shown)) {
            open(shown, done);
        }
    }

    /** Looks again whether the step still waits for this person, without touching what they have typed. */
    void look() {
        if (shown == null) {
            return;
        }
        Optional<InboxRow> now = desk.inbox().open(desk.me(), shown.subject(), shown.step());
        if (now.isEmpty()) {
            say(Say.text("desk.detail.gone") + " " + Say.text("desk.detail.gone.hint"));
        } else if (TaskHead.anothers(desk, now.get()) && !TaskHead.anothers(desk, shown)) {
            say(Say.text(
                    "desk.detail.takenMeanwhile", desk.people().name(now.get().assignee())));
        }
    }

    private void say(String words) {
        note.setText(words);
        note.setVisible(true);
        form.setEnabled(false);
    }

    private void open(InboxRow row, Runnable done) {
        Optional<StepForm> known = desk.forms().of(row.step());
        if (known.isEmpty()) {
            form.add(new EmptyState("desk.detail.noForm", "desk.detail.noForm.hint"));
            return;
        }
        String address = TaskRows.address(row);
        try {
            Component opened = known.get().open(row.subject(), () -> {
                desk.drafts().forget(address);
                done.run();
            });
            FormDraft draft = FormDraft.of(opened, address, desk.drafts().ofTurn(row.since()));
            form.add(opened);
            draft.savedAt()
                    .ifPresent(at -> backAgain(at, () -> {
                        draft.forget();
                        show(row.step(), row.subject(), done);
                    }));
        } catch (Refused refused) {
            Div why = new Div(refused.in(Say.locale()));
            why.addClassName("ts-errors");
            form.add(why);
        }
    }

    /** What was typed earlier stands in the form again; whoever does not want it can begin anew. */
    private void backAgain(Instant at, Runnable anew) {
        Button discard = new Button(Say.text("desk.draft.discard"), click -> anew.run());
        discard.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Span words = new Span(Say.text("desk.draft.back", Dates.text(at)));
        words.getElement().setAttribute("role", "status");
        Div back = new Div(words, discard);
        back.addClassName("ts-offer");
        form.addComponentAsFirst(back);
    }
}
