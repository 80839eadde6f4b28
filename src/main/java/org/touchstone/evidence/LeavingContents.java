package org.touchstone.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes contents that no exhibit needs any more off the disk, with all that was made of them. */
@Component
class LeavingContents {

    /** Longer than anybody takes to fetch a bundle that holds it, or to hand the same file in again. */
    static final Duration GRACE = Duration.ofHours(1);

    private static final int AT_ONCE = 500;

    private final LeavingStore store;
    private final ContentStore contents;
    private final Thumbnails thumbnails;
    private final DrawnPages pages;
    private final SharedCopies copies;
    private final FactsStore facts;
    private final ScanStore scans;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LeavingContents(
            LeavingStore store,
            ContentStore contents,
            Thumbnails thumbnails,
            DrawnPages pages,
            SharedCopies copies,
            FactsStore facts,
            ScanStore scans,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.thumbnails = thumbnails;
        this.pages = pages;
        this.copies = copies;
        this.facts = facts;
        this.scans = scans;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Some of those that have been leaving for an hour; what somebody has handed in again meanwhile stays. */
    void sweep() {
        Instant before = clock.instant().minus(GRACE);
        for (String content : store.since(before, AT_ONCE)) {
            transaction.executeWithoutResult(status -> sweep(content, before));
        }
    }

    private void sweep(String sha256, Instant before) {
        if (contents.destroy(sha256, before, () -> store.needed(sha256))) {
            thumbnails.forget(sha256);
            pages.forget(sha256);
            copies.forget(sha256);
            facts.forget(sha256);
            scans.forget(sha256);
            store.settled(sha256);
        } else if (store.needed(sha256)) {
            store.settled(sha256);
        }
    }
}
