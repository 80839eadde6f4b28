package org.touchstone.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;

/**
 * The people of an organisation as the operator keeps them. The embedded portal takes in whom the operator names; where
 * there is another sign-in provider, people are made there and come here by signing in.
 */
@Service
@Transactional
public class Members {

    public static final int PAGE = 50;

    private final People people;
    private final AccountStore store;
    private final Optional<EmbeddedAccounts> accounts;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Members(
            People people,
            AccountStore store,
            Optional<EmbeddedAccounts> accounts,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.people = people;
        this.store = store;
        this.accounts = accounts;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether people are taken in here, or made by another provider. */
    public boolean areTakenInHere() {
        return accounts.isPresent();
    }

    /**
     * Who belongs to an organisation, by name, {@link #PAGE} at a time.
     *
     * @param words what their name or user name contains, empty for everybody
     * @param after the last one of the page before
     */
    @Transactional(readOnly = true)
    public List<Person> of(Person by, OrganisationId organisation, String words, @Nullable PersonId after) {
        by.must(Role.ADMIN);
        people.organisation(organisation);
        return store.of(organisation, Organisations.searched(words), after, PAGE);
    }

    /** From now on this person can sign in, with the kind of work that fits their organisation. */
    public Person takeIn(Person by, NewMember member) {
        by.must(Role.ADMIN);
        EmbeddedAccounts here = accounts.orElseThrow(() -> new Refused("identity.refused.provider"));
        Organisation organisation = people.organisation(member.organisation());
        if (!organisation.kind().roles().contains(member.role())) {
            throw new Refused(
                    "identity.refused.role",
                    "identity.role." + member.role().claim(),
                    organisation.kind().textKey());
        }
        boolean known = here.find(member.user()).isPresent()
                || member.user().equals(PersonId.SYSTEM.value())
                || people.find(new PersonId(member.user())).isPresent();
        if (known) {
            throw new Refused("identity.refused.userTaken", member.user());
        }
        Person person = people.welcome(member.person());
        store.insert(person.id(), clock.instant());
        publisher.publishEvent(
                new Act(clock.instant(), by.id(), "PersonTakenIn", person.id().value()));
        return person;
    }
}
