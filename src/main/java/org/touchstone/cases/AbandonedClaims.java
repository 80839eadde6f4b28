package org.touchstone.cases;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.common.Act;
import org.touchstone.common.PersonId;
import org.touchstone.identity.MembershipEnded;
import org.touchstone.identity.Memberships;

/** What somebody had taken on who was taken out since goes back to the list of their group, unless nobody else can do it. */
@Component
class AbandonedClaims {

    private final InboxStore store;
    private final WaitingSteps steps;
    private final Memberships memberships;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    AbandonedClaims(
            InboxStore store,
            WaitingSteps steps,
            Memberships memberships,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.memberships = memberships;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Heard late, it must not take away what they have taken on since they came back. */
    @ApplicationModuleListener
    void hear(MembershipEnded left) {
        if (memberships.ended(left.person())) {
            store.claimed(left.person()).stream()
                    .filter(row -> !theirsAlone(row))
                    .forEach(this::release);
        }
    }

    /**
     * What a volunteer is asked, or buys, is theirs by its card: whoever else claimed it would find nothing there. It waits
     * for them or for the end of its term.
     */
    private boolean theirsAlone(InboxRow row) {
        return !row.group().shared()
                && steps.find(row.step())
                        .filter(step ->
                                Objects.equals(step.card().apply(row.subject()).assignee(), row.assignee()))
                        .isPresent();
    }

    private void release(InboxRow row) {
        store.assign(row.id(), null);
        publisher.publishEvent(new Act(
                clock.instant(), PersonId.SYSTEM, "StepReleased", row.subject(), row.caseId(), false, row.step()));
    }
}
