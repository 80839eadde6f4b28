package org.touchstone.cases;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.ui.StepNames;

/** One open step as the API shows it, its name in the caller's language. */
record TaskBody(
        String subject,
        String step,
        String name,
        @Nullable String caseId,
        String group,
        @Nullable String assignee,
        @Nullable Instant due,
        int priority,
        String brand,
        String against,
        Instant since,
        boolean paused) {

    static TaskBody of(InboxRow row, Locale locale) {
        return new TaskBody(
                row.subject(),
                row.step(),
                StepNames.one(locale, row.step()),
                row.caseId() == null ? null : row.caseId().value(),
                row.group().key(),
                row.assignee() == null ? null : row.assignee().value(),
                row.due(),
                row.priority(),
                row.brand(),
                row.against(),
                row.since(),
                row.paused());
    }
}
