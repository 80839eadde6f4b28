package org.touchstone.registration;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** The applicant wants a registration no more that was sent and not decided: nobody waits for it any longer. */
@Service
@Transactional
public class TakingBack {

    private final Registrations registrations;
    private final RegistrationStore store;
    private final Entries entries;
    private final RegistrationWorkflow workflow;
    private final RegistrationNotices notices;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    TakingBack(
            Registrations registrations,
            RegistrationStore store,
            Entries entries,
            RegistrationWorkflow workflow,
            RegistrationNotices notices,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.registrations = registrations;
        this.store = store;
        this.entries = entries;
        this.workflow = workflow;
        this.notices = notices;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Frees the number of the right, or the right to be renewed anew; what was handed in stays on file. */
    public void takeBack(Person by, RegistrationId id) {
        by.must(Role.BRAND);
        Registration registration = registrations.see(by, id);
        Registration.Ended takenBack = takenBack(by, registration);
        // A reviewer holds the task first and the registration then; the other way round both would wait for ever.
        workflow.takenBack(id);
        store.save(takenBack);
        entries.takenBack(takenBack);
        notices.takenBack(registration);
        publisher.publishEvent(new Act(clock.instant(), by.id(), "RegistrationTakenBack", id.value()));
    }

    private Registration.Ended takenBack(Person by, Registration registration) {
        String id = registration.id().value();
        return switch (registration) {
            case Registration.UnderReview waiting -> waiting.takeBack(by.id(), clock.instant());
            case Registration.Asked asked -> asked.takeBack(by.id(), clock.instant());
            case Registration.Draft draft -> throw new Refused("registration.refused.unsent", id);
            case Registration.Ended ended -> throw new Refused("registration.refused.ended." + ended.ending(), id);
        };
    }

    /** Whether this person could take it back now. */
    public static boolean possible(Person by, Registration registration) {
        boolean open = registration instanceof Registration.UnderReview || registration instanceof Registration.Asked;
        return open && by.has(Role.BRAND) && registration.head().applicant().equals(by.organisation());
    }
}
