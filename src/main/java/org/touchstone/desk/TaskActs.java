package org.touchstone.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    private final Inbox inbox;
    private final CurrentPerson current;
    private final Runnable changed;

    TaskActs(Inbox inbox, CurrentPerson current, Runnable changed) {
        this.inbox = inbox;
        this.current = current;
        this.changed = changed;
    }

    /** Whether it is theirs now. */
    boolean claim(InboxRow row) {
        return attempt(() -> {
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
        attempt(() -> new HandOverDialog(
                        inbox.candidates(current.get(), row.subject(), row.step()),
                        to -> attempt(() -> {
                            inbox.handOver(current.get(), row.subject(), row.step(), to.id());
                            undoable(Say.text("desk.handedOver", row.subject(), to.name()), () -> back(row));
                        }))
                .open());
    }

    /** The same for several rows; what fails is said row by row and stops nothing. */
    void claimAll(Collection<InboxRow> rows) {
        all(rows, row -> inbox.claim(current.get(), row.subject(), row.step()), row -> inbox.release(
                current.get(), row.subject(), row.step()));
    }

    void handOverAll(List<InboxRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        InboxRow first = rows.getFirst();
        attempt(() -> new HandOverDialog(
                        inbox.candidates(current.get(), first.subject(), first.step()),
                        to -> all(
                                rows,
                                row -> inbox.handOver(current.get(), row.subject(), row.step(), to.id()),
                                this::back))
                .open());
    }

    private void all(Collection<InboxRow> rows, Consumer<InboxRow> act, Consumer<InboxRow> undo) {
        Map<InboxRow, String> failed = new LinkedHashMap<>();
        for (InboxRow row : rows) {
            try {
                act.accept(row);
            } catch (Refused refused) {
                failed.put(row, refused.in(Say.locale()));
            }
        }
        List<InboxRow> done =
                rows.stream().filter(row -> !failed.containsKey(row)).toList();
        if (failed.isEmpty()) {
            undoable(Say.text("desk.allDone", done.size()), () -> done.forEach(undo));
        } else {
            new ResultDialog(done, failed).open();
        }
        changed.run();
    }

    /** Gives a row back to whoever had it before it was handed over. */
    private void back(InboxRow row) {
        @Nullable PersonId before = row.assignee();
        inbox.takeOver(current.get(), row.subject(), row.step());
        if (before == null) {
            inbox.release(current.get(), row.subject(), row.step());
        } else if (!before.equals(current.get().id())) {
            inbox.handOver(current.get(), row.subject(), row.step(), before);
        }
    }

    private boolean attempt(Runnable act) {
        boolean done = true;
        try {
            act.run();
        } catch (Refused refused) {
            Say.refused(refused);
            done = false;
        }
        changed.run();
        return done;
    }

    private void undoable(String words, Runnable undo) {
        Undo.offer(words, () -> attempt(undo));
    }
}
