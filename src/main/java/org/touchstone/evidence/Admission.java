package org.touchstone.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.CaseId;
import org.touchstone.common.NumberStore;
import org.touchstone.identity.Person;

/** Takes a file in: its content first, which may take a while and needs no database, then its row. */
@Component
class Admission {

    private final EvidenceSight sight;
    private final ContentStore contents;
    private final Scans scans;
    private final EvidenceStore store;
    private final NumberStore numbers;
    private final Custody custody;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Admission(
            EvidenceSight sight,
            ContentStore contents,
            Scans scans,
            EvidenceStore store,
            NumberStore numbers,
            Custody custody,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.sight = sight;
        this.contents = contents;
        this.scans = scans;
        this.store = store;
        this.numbers = numbers;
        this.custody = custody;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Seen(FileType type, Scan scan) {}

    EvidenceItem take(
            Person by,
            String subject,
            @Nullable CaseId caseId,
            String fileName,
            InputStream content,
            Visibility visibility) {
        sight.mayAdd(by, subject, caseId);
        String name = new FileName(fileName).value();
        var stored = contents.store(content, file -> new Seen(FileTypes.of(file, name), scans.arriving(file)));
        return Objects.requireNonNull(transaction.execute(status -> {
            var item = new EvidenceItem(
                    new EvidenceId(numbers.next("EV")),
                    subject,
                    caseId,
                    name,
                    stored.seen().type().mediaType(),
                    stored.size(),
                    stored.sha256(),
                    by.id(),
                    clock.instant(),
                    visibility,
                    stored.seen().scan());
            add(item);
            return item;
        }));
    }

    private void add(EvidenceItem item) {
        scans.remember(item.sha256(), item.scan());
        store.insert(item);
        publisher.publishEvent(item.act("EvidenceKept", item.by(), item.at()));
        if (item.caseId() != null) {
            publisher.publishEvent(new EvidenceKept(
                    item.id(), item.caseId(), item.by(), item.at(), item.fileName(), item.visibility()));
            // last, since it holds the case's chain until the end
            custody.takeIn(item.caseId());
        }
    }
}
