package org.touchstone.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.Refused;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;

/** Setting the date by which staff mean to have done a step; the clocks of the parties stay as the rules set them. */
@Service
@Transactional
public class DueDates {

    private static final int FARTHEST = 90;

    private final WaitingSteps steps;
    private final Inbox inbox;
    private final InboxStore store;
    private final CaseProcess process;
    private final Cases cases;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DueDates(
            WaitingSteps steps,
            Inbox inbox,
            InboxStore store,
            CaseProcess process,
            Cases cases,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.steps = steps;
        this.inbox = inbox;
        this.store = store;
        this.process = process;
        this.cases = cases;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether this person may set the due date of such a step at all. */
    @Transactional(readOnly = true)
    public boolean mayBeSet(Person by, InboxRow row) {
        WorkingDate date = of(row.step());
        return by.hasAny(date.by()) && People.groups(by).contains(row.group());
    }

    /**
     * Sets the due date of a step of one's own group, whoever took it on, and moves the timer that runs out with it.
     *
     * @param to from now on, at most 90 days ahead
     */
    public void set(Person by, String subject, String step, Instant to) {
        InboxRow row = store.lock(subject, step)
                .filter(found -> inbox.open(by, found.subject(), found.step()).isPresent())
                .orElseThrow(() -> new NotYourTurn(subject));
        WorkingDate date = of(step);
        if (date.fixed()) {
            throw new Refused("cases.refused.dueFixed");
        }
        if (!mayBeSet(by, row)) {
            throw new Refused("cases.refused.dueRole");
        }
        Instant now = clock.instant();
        if (to.isBefore(now) || to.isAfter(now.plus(Duration.ofDays(FARTHEST)))) {
            throw new Refused("cases.refused.dueWhen", FARTHEST);
        }
        process.moveWorkingDate(subject, step, date.timer(), to);
        tell(by, row, to, now);
    }

    private void tell(Person by, InboxRow row, Instant to, Instant now) {
        publisher.publishEvent(new Act(now, by.id(), "DueDateSet", row.subject(), row.caseId(), false, row.step()));
        if (row.caseId() != null) {
            cases.tell(new DueDateSet(
                    row.caseId(), by.id(), now, row.step(), to, row.group().organisation()));
        }
    }

    private WorkingDate of(String step) {
        return steps.find(step).map(WaitingStep::date).orElse(WorkingDate.FIXED);
    }
}
