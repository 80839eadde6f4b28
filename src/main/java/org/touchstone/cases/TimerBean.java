package org.touchstone.cases;

import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A deadline that a model reads, as {@code ${rebuttalDeadline.at(execution)}}; the instant itself stands in our tables. */
public final class TimerBean {

    private final Function<String, Instant> deadline;

    /** @param deadline from the business key to the instant */
    public TimerBean(Function<String, Instant> deadline) {
        this.deadline = deadline;
    }

    public Date at(DelegateExecution execution) {
        return Date.from(deadline.apply(execution.getProcessBusinessKey()));
    }
}
