package org.touchstone.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;

/**
 * How somebody is taken out again, and back in. Only where the portal itself signs people in: another provider knows
 * best who may still come.
 */
@Service
@Transactional
public class Memberships {

    private final MembershipStore store;
    private final Optional<EmbeddedAccounts> accounts;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Memberships(
            MembershipStore store,
            Optional<EmbeddedAccounts> accounts,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * From now on this person neither signs in nor acts; what they did stays under their name. Who does it has to be an
     * administrator still, and cannot do it to themselves, so that there is always one.
     *
     * @param reason 10 to 500 characters
     */
    public void end(Person by, OrganisationId organisation, PersonId id, String reason) {
        mustKeepPeople(by);
        String why = EndedMembership.sized(reason);
        if (id.equals(by.id())) {
            throw new Refused("identity.refused.ownMembership");
        }
        Set<PersonId> admins = store.lockAdmins();
        if (!admins.contains(by.id())) {
            throw new Forbidden();
        }
        Person person = store.lock(organisation, id).orElseThrow(() -> new NotFound(id.value()));
        if (store.ended(id)) {
            throw new Refused("identity.refused.ended", person.name());
        }
        Instant now = clock.instant();
        store.end(person, by.id(), now, why);
        act(by, now, "MembershipEnded", id, why);
        publisher.publishEvent(new MembershipEnded(id, now));
    }

    /** They can sign in again, with the work that they had. */
    public void resume(Person by, OrganisationId organisation, PersonId id) {
        mustKeepPeople(by);
        Person person = store.lock(organisation, id).orElseThrow(() -> new NotFound(id.value()));
        if (!store.ended(id)) {
            throw new Refused("identity.refused.notEnded", person.name());
        }
        store.resume(id);
        act(by, clock.instant(), "MembershipResumed", id, "");
    }

    /** Who belongs to an organisation no more, the latest first, at most 200. */
    @Transactional(readOnly = true)
    public List<EndedMembership> ended(Person by, OrganisationId organisation) {
        by.must(Role.ADMIN);
        return store.of(organisation);
    }

    /** Whether somebody was taken out. */
    @Transactional(readOnly = true)
    public boolean ended(PersonId id) {
        return store.ended(id);
    }

    private void mustKeepPeople(Person by) {
        by.must(Role.ADMIN);
        if (accounts.isEmpty()) {
            throw new Refused("identity.refused.provider");
        }
    }

    private void act(Person by, Instant now, String verb, PersonId id, String why) {
        publisher.publishEvent(new Act(now, by.id(), verb, id.value(), null, true, why));
    }
}
