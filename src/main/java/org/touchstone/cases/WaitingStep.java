package org.touchstone.cases;

import java.util.function.Function;

/**
 * A capability's word on one of its user tasks: who may do it and by when. One bean per user task; without it the
 * portal does not start.
 *
 * @param step the id of the user task, which is the route of its form too
 * @param card from the business key to what the task list shows
 * @param date whether people may set its due date
 * @param clock who else of a case is told when it runs out, besides those who may do it
 */
public record WaitingStep(String step, Function<String, Card> card, WorkingDate date, Audience clock) {

    /** A step whose due date is fixed, and known to all who see the case. */
    public WaitingStep(String step, Function<String, Card> card) {
        this(step, card, WorkingDate.FIXED, Audience.EVERYONE);
    }

    public WaitingStep due(WorkingDate working) {
        return new WaitingStep(step, card, working, clock);
    }

    public WaitingStep clockFor(Audience audience) {
        return new WaitingStep(step, card, date, audience);
    }
}
