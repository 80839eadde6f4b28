package org.touchstone.evidence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;

/** Whether a content is let through: what is harmful is refused, what could not be scanned waits until it is. */
@Component
class Scans {

    private static final int AT_ONCE = 100;

    private final VirusScanner scanner;
    private final ScanStore store;
    private final EvidenceStore evidence;
    private final ContentStore contents;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Scans(
            VirusScanner scanner,
            ScanStore store,
            EvidenceStore evidence,
            ContentStore contents,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.scanner = scanner;
        this.store = store;
        this.evidence = evidence;
        this.contents = contents;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Scans a file that is arriving; an infected one is refused. */
    Scan arriving(Path file) {
        return switch (scanner.look(file)) {
            case NOT_LOOKED -> Scan.UNSCANNED;
            case CLEAN -> Scan.CLEAN;
            case INFECTED -> throw new Refused("evidence.refused.infected");
            case NO_ANSWER -> Scan.WAITING;
        };
    }

    /** Remembers what the scan of a content gave. */
    void remember(String sha256, Scan scan) {
        if (scan != Scan.UNSCANNED) {
            store.put(sha256, scan, clock.instant());
        }
    }

    /** Some of the contents that wait, the longest waiting first. */
    List<String> waiting() {
        return store.waiting(AT_ONCE);
    }

    /** Scans a content that waits; false if the scanner still does not answer. */
    boolean again(String sha256) {
        VirusScanner.Finding finding = scanner.look(contents.path(sha256));
        transaction.executeWithoutResult(status -> settle(sha256, finding));
        return finding != VirusScanner.Finding.NO_ANSWER;
    }

    private void settle(String sha256, VirusScanner.Finding finding) {
        switch (finding) {
            case NOT_LOOKED -> store.forget(sha256); // the operator has taken the scanner away
            case CLEAN -> store.settle(sha256, Scan.CLEAN, clock.instant());
            case INFECTED -> {
                if (store.settle(sha256, Scan.INFECTED, clock.instant())) {
                    withhold(sha256);
                }
            }
            case NO_ANSWER -> store.postpone(sha256, clock.instant()); // perhaps it is this one that it cannot read
        }
    }

    private void withhold(String sha256) {
        for (EvidenceItem item : evidence.ofContent(sha256)) {
            publisher.publishEvent(item.act("EvidenceWithheld", Person.SYSTEM.id(), clock.instant()));
            if (item.caseId() != null) {
                publisher.publishEvent(new EvidenceWithheld(
                        item.id(),
                        item.caseId(),
                        item.organisation(),
                        clock.instant(),
                        item.fileName(),
                        item.visibility()));
            }
        }
    }
}
