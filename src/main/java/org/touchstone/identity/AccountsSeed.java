package org.touchstone.identity;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers the accounts of the embedded portal at start; with an external provider there are none. */
@Component
@EmbeddedOnly
class AccountsSeed {

    private final People people;

    AccountsSeed(People people) {
        this.people = people;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void seed() {
        Accounts.ORGANISATIONS.forEach(people::register);
        Accounts.PEOPLE.forEach(people::welcome);
    }
}
