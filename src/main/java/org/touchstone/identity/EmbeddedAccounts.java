package org.touchstone.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who can sign in to the embedded portal: the people it brings along, and those whom its operator took in. */
@Component
@EmbeddedOnly
public class EmbeddedAccounts {

    private final AccountStore store;

    EmbeddedAccounts(AccountStore store) {
        this.store = store;
    }

    public Optional<Person> find(String name) {
        return Accounts.PEOPLE.stream()
                .filter(person -> person.id().value().equals(name))
                .findFirst()
                .or(() -> store.find(name));
    }

    /** Those whom the operator took in, the latest first, at most 200. */
    public List<Person> takenIn() {
        return store.latest();
    }
}
