package org.touchstone.cases;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.common.Act;
import org.touchstone.common.PersonId;
import org.touchstone.identity.MembershipEnded;
import org.touchstone.identity.Memberships;

/** What somebody had taken on who was taken out since goes back to the list of their group. */
@Component
class AbandonedClaims {

    private final InboxStore store;
    private final Memberships memberships;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    AbandonedClaims(InboxStore store, Memberships memberships, ApplicationEventPublisher publisher, Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Heard late, it must not take away what they have taken on since they came back. */
    @ApplicationModuleListener
    void hear(MembershipEnded left) {
        if (memberships.ended(left.person())) {
            store.releaseAll(left.person())
                    .forEach(row -> publisher.publishEvent(new Act(
                            clock.instant(),
                            PersonId.SYSTEM,
                            "StepReleased",
                            row.subject(),
                            row.caseId(),
                            false,
                            row.step())));
        }
    }
}
