package org.touchstone.marketplace;

import java.util.stream.IntStream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the sandbox's shelves at the first start: 200 stores, 4,040 listings and their orders, always the same. */
@Component
class SandboxSeed {

    private static final int FIRST = 1001;
    private static final int LAST = 1200;

    /** From here on every store has the same owner as the one a hundred before: some people have two. */
    private static final int SECOND_STORES = 1191;

    private final SandboxSeedStore store;
    private final IdentityHash identity;

    SandboxSeed(SandboxSeedStore store, IdentityHash identity) {
        this.store = store;
        this.identity = identity;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void seed() {
        if (store.empty()) {
            store.sellers(IntStream.rangeClosed(FIRST, LAST)
                    .mapToObj(number -> identity.of(document(number)))
                    .toList());
            store.listings();
            store.orders();
            store.money();
        }
    }

    /** A made-up identity document of the person behind a store. */
    static String document(int number) {
        return "SANDBOX-" + (number < SECOND_STORES ? number : number - 100);
    }
}
