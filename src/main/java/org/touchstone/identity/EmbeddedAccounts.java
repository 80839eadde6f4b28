package org.touchstone.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;

/** Who can sign in to the embedded portal: the people it brings along, and those whom its operator took in. */
@Component
@EmbeddedOnly
public class EmbeddedAccounts {

    private final AccountStore store;
    private final MembershipStore memberships;

    EmbeddedAccounts(AccountStore store, MembershipStore memberships) {
        this.store = store;
        this.memberships = memberships;
    }

    public Optional<Person> find(String name) {
        return Accounts.PEOPLE.stream()
                .filter(person -> person.id().value().equals(name))
                .findFirst()
                .or(() -> store.find(name))
                .filter(person -> !memberships.ended(person.id()));
    }

    /** Those of the people that the portal brings along who can sign in. */
    public List<Person> brought() {
        Set<PersonId> ended =
                memberships.ended(Accounts.PEOPLE.stream().map(Person::id).collect(Collectors.toSet()));
        return Accounts.PEOPLE.stream()
                .filter(person -> !ended.contains(person.id()))
                .toList();
    }

    /** Those whom the operator took in, the latest first, at most 200. */
    public List<Person> takenIn() {
        return store.latest();
    }
}
