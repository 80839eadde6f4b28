package org.touchstone.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Say;

/** Claiming, handing over and dating several tasks: those on the page at once, all that fit in the background. */
final class SeveralActs {

    private final Desk desk;
    private final TaskActs one;
    private final Runnable changed;
    private final Runnable behindOver;

    SeveralActs(Desk desk, TaskActs one, Runnable changed) {
        this(desk, one, changed, changed);
    }

    /** @param behindOver to be run when nobody looks any more at an act in the background */
    SeveralActs(Desk desk, TaskActs one, Runnable changed, Runnable behindOver) {
        this.desk = desk;
        this.one = one;
        this.changed = changed;
        this.behindOver = behindOver;
    }

    void claim(Selection chosen) {
        if (chosen.all() != null) {
            Confirm.ask("desk.claim", "desk.many.claim", "desk.claim", () -> behind(chosen, new ManyAct.Claim()));
        } else {
            now(
                    chosen.rows(),
                    new ManyAct.Claim(),
                    Optional.of(row -> desk.inbox().release(desk.me(), row.subject(), row.step())));
        }
    }

    /** To somebody of the first row's group; rows of another group are refused one by one. */
    void handOver(Selection chosen) {
        if (chosen.rows().isEmpty()) {
            return;
        }
        InboxRow first = chosen.rows().getFirst();
        try {
            List<Person> candidates = desk.inbox().candidates(desk.me(), first.subject(), first.step());
            new HandOverDialog(
                            candidates,
                            hint(chosen),
                            to -> does(chosen, new ManyAct.HandOver(to.id()), Optional.of(one::back)))
                    .open();
        } catch (Refused refused) {
            Say.refused(refused);
            changed.run();
        }
    }

    void due(Selection chosen) {
        new DueDialog(
                        desk.clock().instant(),
                        hint(chosen),
                        to -> does(chosen, new ManyAct.SetDue(to), Optional.empty()))
                .open();
    }

    /** The same for one task that is open beside the list. */
    void due(InboxRow row) {
        new DueDialog(desk.clock().instant(), "", to -> now(List.of(row), new ManyAct.SetDue(to), Optional.empty()))
                .open();
    }

    private static String hint(Selection chosen) {
        return chosen.count() == 1 ? "" : Say.text("desk.many.these", SeveralBar.number(chosen.count()));
    }

    private void does(Selection chosen, ManyAct act, Optional<Consumer<InboxRow>> undo) {
        if (chosen.all() != null) {
            behind(chosen, act);
        } else {
            now(chosen.rows(), act, undo);
        }
    }

    private void now(List<InboxRow> rows, ManyAct act, Optional<Consumer<InboxRow>> undo) {
        Person me = desk.me();
        ManyRun run = new ManyRun("");
        run.over(rows, false, row -> act.on(row, me, desk.inbox(), desk.dates()), Say.locale());
        ManyResult result = run.join();
        if (!result.failed().isEmpty()) {
            new ResultDialog(result).open();
        } else if (undo.isPresent()) {
            one.undoable(Say.text("desk.allDone", rows.size()), () -> rows.forEach(undo.get()));
        } else {
            Say.done("desk.allDone", rows.size());
        }
        changed.run();
    }

    private void behind(Selection chosen, ManyAct act) {
        ManyRun run = desk.many().start(desk.me(), chosen.all(), act, Say.locale());
        new RunDialog(run, behindOver).open();
    }
}
