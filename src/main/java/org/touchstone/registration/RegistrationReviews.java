package org.touchstone.registration;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** Intake's side: certificate and form are compared once, and every complaint can rest on the result. */
@Service
@Transactional
public class RegistrationReviews {

    private final RegistrationStore store;
    private final Entries entries;
    private final RegistrationWorkflow workflow;
    private final RegistrationNotices notices;
    private final RuleSets rules;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    RegistrationReviews(
            RegistrationStore store,
            Entries entries,
            RegistrationWorkflow workflow,
            RegistrationNotices notices,
            RuleSets rules,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.workflow = workflow;
        this.notices = notices;
        this.rules = rules;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Accepts a registration, asks its applicant or refuses it. */
    public void review(Person by, RegistrationId id, Review review) {
        by.must(Role.INTAKE);
        workflow.mayReview(by, id);
        if (!(require(id) instanceof Registration.UnderReview waiting)) {
            throw new NotYourTurn(id.value());
        }
        Registration reviewed = reviewed(by.id(), waiting, review, clock.instant());
        store.save(reviewed);
        notices.reviewed(reviewed);
        act(by.id(), reviewed);
        workflow.reviewed(by, id, review);
    }

    private Registration reviewed(PersonId by, Registration.UnderReview waiting, Review review, Instant now) {
        return switch (review) {
            case Review.Accept accept -> {
                entries.accepted(waiting);
                yield waiting.accept(by, now);
            }
            case Review.Refuse refuse -> {
                entries.refused(waiting, refuse.reason());
                yield waiting.refuse(by, refuse.reason(), now);
            }
            case Review.Ask ask -> {
                entries.asked(waiting);
                yield waiting.ask(ask.question(), rules.of(rules.current()).deadline("rightsClarification", now));
            }
        };
    }

    /** The applicant stayed silent; a second call changes nothing. */
    void lapse(RegistrationId id) {
        if (require(id) instanceof Registration.Asked asked) {
            Registration.Ended lapsed = asked.lapse(clock.instant());
            store.save(lapsed);
            entries.withdrawn(lapsed);
            notices.reviewed(lapsed);
            act(PersonId.SYSTEM, lapsed);
        }
    }

    void escalate(RegistrationId id) {
        if (require(id) instanceof Registration.UnderReview waiting) {
            notices.overdue(waiting);
        }
    }

    /** When the clock of whoever has to act runs out. */
    Instant due(RegistrationId id) {
        return switch (store.find(id).orElseThrow(() -> new NotFound(id.value()))) {
            case Registration.UnderReview waiting -> waiting.due();
            case Registration.Asked asked -> asked.due();
            case Registration other -> throw new IllegalStateException("Nothing is due in " + other.id());
        };
    }

    private Registration require(RegistrationId id) {
        return store.lock(id).orElseThrow(() -> new NotFound(id.value()));
    }

    private void act(PersonId by, Registration registration) {
        String verb = switch (registration) {
            case Registration.Asked asked -> "RegistrationQueried";
            case Registration.Ended ended ->
                switch (ended.ending()) {
                    case ACCEPTED -> "RegistrationAccepted";
                    case REFUSED -> "RegistrationRefused";
                    case WITHDRAWN -> "RegistrationLapsed";
                    case TAKEN_BACK -> throw new IllegalStateException("No review ended " + ended.id());
                };
            default -> throw new IllegalStateException("Nothing was decided in " + registration.id());
        };
        publisher.publishEvent(
                new Act(clock.instant(), by, verb, registration.id().value()));
    }
}
