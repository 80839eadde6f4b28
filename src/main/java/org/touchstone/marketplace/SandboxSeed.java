package org.touchstone.marketplace;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the sandbox's shelves at the first start: 200 stores, some 4,000 listings and their orders, always the same. */
@Component
class SandboxSeed {

    private final SandboxSeedStore store;

    SandboxSeed(SandboxSeedStore store) {
        this.store = store;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void seed() {
        if (store.empty()) {
            store.sellers();
            store.listings();
            store.orders();
        }
    }
}
