package org.touchstone.desk;

import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Say;

/** Claiming, releasing, handing over and taking over, each with its word and ten seconds to undo. */
final class TaskActs {

    private final Desk desk;
    private final Inbox inbox;
    private final Runnable changed;

    TaskActs(Desk desk, Runnable changed) {
        this.desk = desk;
        this.inbox = desk.inbox();
        this.changed = changed;
    }

    /** Whether it is theirs now. */
    boolean claim(InboxRow row) {
        return attempt(() -> {
            inbox.claim(desk.me(), row.subject(), row.step());
            undoable(
                    Say.text("desk.claimed", row.subject()), () -> inbox.release(desk.me(), row.subject(), row.step()));
        });
    }

    void release(InboxRow row) {
        attempt(() -> {
            inbox.release(desk.me(), row.subject(), row.step());
            undoable(Say.text("desk.released", row.subject()), () -> inbox.claim(desk.me(), row.subject(), row.step()));
        });
    }

    void takeOver(InboxRow row) {
        Confirm.ask(
                "desk.takeOver",
                "desk.takeOver.ask",
                "desk.takeOver",
                () -> attempt(() -> {
                    inbox.takeOver(desk.me(), row.subject(), row.step());
                    Say.done("desk.takenOver", row.subject());
                }));
    }

    void handOver(InboxRow row) {
        attempt(() -> new HandOverDialog(
                        inbox.candidates(desk.me(), row.subject(), row.step()),
                        "",
                        to -> attempt(() -> {
                            inbox.handOver(desk.me(), row.subject(), row.step(), to.id());
                            undoable(Say.text("desk.handedOver", row.subject(), to.name()), () -> back(row));
                        }))
                .open());
    }

    /** Gives a row back to whoever had it before it was handed over. */
    void back(InboxRow row) {
        @Nullable PersonId before = row.assignee();
        inbox.takeOver(desk.me(), row.subject(), row.step());
        if (before == null) {
            inbox.release(desk.me(), row.subject(), row.step());
        } else if (!before.equals(desk.me().id())) {
            inbox.handOver(desk.me(), row.subject(), row.step(), before);
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

    void undoable(String words, Runnable undo) {
        Undo.offer(words, () -> attempt(undo));
    }
}
