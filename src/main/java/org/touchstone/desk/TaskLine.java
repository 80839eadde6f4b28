package org.touchstone.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.PersonId;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Due;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/**
 * One row of the task list in words, as the browser draws it.
 *
 * @param holder nobody, me or other: which of the row's buttons make sense
 * @param shared whether it can be handed over
 * @param dueWord empty when the step has no clock, as {@code dueAt}
 */
record TaskLine(
        String id,
        String href,
        String name,
        String who,
        String subject,
        String priority,
        boolean urgent,
        String waiting,
        String assignee,
        String holder,
        boolean shared,
        String dueWord,
        String dueAt,
        String tone) {

    private static final int URGENT = 70;

    static TaskLine of(InboxRow row, PersonId me, Instant now, Function<PersonId, String> names) {
        Due due = Due.ofTurn(row.due(), row.paused(), now);
        boolean clock = due.state() != Due.State.NONE;
        boolean urgent = row.priority() >= URGENT;
        return new TaskLine(
                TaskRows.address(row),
                "task/" + TaskRows.address(row),
                StepNames.one(Say.locale(), row.step()),
                parties(row),
                numbers(row),
                Say.text(urgent ? "desk.urgent" : "desk.priority", row.priority()),
                urgent,
                Say.text("desk.waiting", Dates.length(Duration.between(row.since(), now))),
                row.assignee() == null
                        ? Say.text("desk.unassigned")
                        : me.equals(row.assignee()) ? Say.text("desk.me") : names.apply(row.assignee()),
                row.assignee() == null ? "nobody" : me.equals(row.assignee()) ? "me" : "other",
                row.group().shared(),
                clock ? due.sentence() : "",
                due.at() == null ? "" : Dates.full(due.at()),
                due.state().tone().name().toLowerCase());
    }

    /** A purchase or a lead is looked for by the number of its case too. */
    private static String numbers(InboxRow row) {
        boolean ofCase = row.caseId() != null && !row.caseId().value().equals(row.subject());
        return ofCase ? row.subject() + " · " + row.caseId() : row.subject();
    }

    static String parties(InboxRow row) {
        if (row.brand().isEmpty() || row.against().isEmpty()) {
            return row.brand() + row.against();
        }
        return Say.text("desk.against", row.brand(), row.against());
    }
}
