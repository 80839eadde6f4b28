package org.touchstone.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** Staff set the date by which they mean to have done a step. */
public record DueDateSet(CaseId caseId, PersonId by, Instant at, String step, Instant due, Audience audience)
        implements CaseEvent {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @Override
    public List<String> arguments() {
        return List.of("models." + step, DAY_AND_TIME.format(due) + " (UTC+8)");
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DEADLINES;
    }
}
