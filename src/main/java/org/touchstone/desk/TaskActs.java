package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Say;

/** Claiming, releasing, handing over and taking over, each with its word and ten seconds to undo. */
final class TaskActs {

    private static final int UNDO = 10_000;

    private final Inbox inbox;
    private final CurrentPerson current;
    private final Runnable changed;

    TaskActs(Inbox inbox, CurrentPerson current, Runnable changed) {
        this.inbox = inbox;
        this.current = current;
        this.changed = changed;
    }

    void claim(InboxRow row) {
        attempt(() -> {
            inbox.claim(current.get(), row.subject(), row.step());
            undoable(
                    Say.text("desk.claimed", row.subject()),
                    () -> inbox.release(current.get(), row.subject(), row.step()));
        });
    }

    void release(InboxRow row) {
        attempt(() -> {
            inbox.release(current.get(), row.subject(), row.step());
            undoable(
                    Say.text("desk.released", row.subject()),
                    () -> inbox.claim(current.get(), row.subject(), row.step()));
        });
    }

    void takeOver(InboxRow row) {
        Confirm.ask(
                "desk.takeOver",
                "desk.takeOver.ask",
                "desk.takeOver",
                () -> attempt(() -> {
                    inbox.takeOver(current.get(), row.subject(), row.step());
                    Say.done("desk.takenOver", row.subject());
                }));
    }

    void handOver(InboxRow row) {
        new HandOverDialog(
                        inbox.candidates(current.get(), row.subject(), row.step()),
                        to -> attempt(() -> {
                            inbox.handOver(current.get(), row.subject(), row.step(), to.id());
                            undoable(Say.text("desk.handedOver", row.subject(), to.name()), () -> back(row));
                        }))
                .open();
    }

    /** The same for several rows; what fails is said row by row and stops nothing. */
    void claimAll(Set<InboxRow> rows) {
        all(rows, row -> inbox.claim(current.get(), row.subject(), row.step()));
    }

    void handOverAll(Set<InboxRow> rows) {
        if (rows.isEmpty()) {
            Say.done("desk.chooseRows");
            return;
        }
        InboxRow first = rows.iterator().next();
        new HandOverDialog(
                        inbox.candidates(current.get(), first.subject(), first.step()),
                        to -> all(rows, row -> inbox.handOver(current.get(), row.subject(), row.step(), to.id())))
                .open();
    }

    private interface RowAct {
        void on(InboxRow row);
    }

    private void all(Set<InboxRow> rows, RowAct act) {
        Map<String, String> failed = new LinkedHashMap<>();
        for (InboxRow row : rows) {
            try {
                act.on(row);
            } catch (Refused refused) {
                failed.put(row.subject(), refused.in(Say.locale()));
            }
        }
        if (rows.isEmpty()) {
            Say.done("desk.chooseRows");
        } else if (failed.isEmpty()) {
            Say.done("desk.allDone", rows.size());
        } else {
            new ResultDialog(rows.size() - failed.size(), failed).open();
        }
        changed.run();
    }

    private void back(InboxRow row) {
        @Nullable PersonId before = row.assignee();
        inbox.takeOver(current.get(), row.subject(), row.step());
        if (before == null) {
            inbox.release(current.get(), row.subject(), row.step());
        }
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Say.refused(refused);
        }
        changed.run();
    }

    private void undoable(String words, Runnable undo) {
        Notification notification = new Notification();
        Span said = new Span(words + " ");
        said.getElement().setAttribute("role", "status");
        Button button = new Button(Say.text("desk.undo"), click -> {
            notification.close();
            attempt(undo);
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        notification.add(said, button);
        notification.setDuration(UNDO);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.open();
    }
}
