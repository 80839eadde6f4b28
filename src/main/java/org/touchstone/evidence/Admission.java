package org.touchstone.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.CaseId;
import org.touchstone.common.NumberStore;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;

/** Takes a file in: its content first, which may take a while and needs no database, then its row. */
@Component
class Admission {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private final EvidenceSight sight;
    private final ContentStore contents;
    private final Scans scans;
    private final Facts facts;
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
            Facts facts,
            EvidenceStore store,
            NumberStore numbers,
            Custody custody,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.sight = sight;
        this.contents = contents;
        this.scans = scans;
        this.facts = facts;
        this.store = store;
        this.numbers = numbers;
        this.custody = custody;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Seen(FileType type, Scan scan, ContentFacts facts) {}

    /** Its content is on disk, its row is still to be written. */
    private record Arrived(String name, ContentStore.Stored<Seen> stored) {}

    /** @param origin what it is a redacted copy of, null for what was handed in */
    EvidenceItem take(
            Person by,
            String subject,
            @Nullable CaseId caseId,
            String fileName,
            InputStream content,
            Visibility visibility,
            @Nullable EvidenceId origin) {
        sight.mayAdd(by, subject, caseId);
        Arrived arrived = arrive(fileName, content);
        return Objects.requireNonNull(transaction.execute(status -> {
            EvidenceItem item = item(by, subject, caseId, arrived, visibility, origin);
            keep(item, arrived);
            enter(item.caseId());
            return item;
        }));
    }

    /** What the portal itself copied; a picture that is none does not keep the words from being kept. */
    List<EvidenceItem> acquire(CaseId caseId, List<EvidenceVault.Copied> copies, Visibility visibility) {
        List<Arrived> arrived = new ArrayList<>();
        for (EvidenceVault.Copied copy : copies) {
            try {
                arrived.add(arrive(copy));
            } catch (Refused noEvidence) {
                LOG.warn("{} of {} is not kept: {}", copy.fileName(), caseId, noEvidence.getMessage());
            }
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            List<EvidenceItem> items = new ArrayList<>();
            for (Arrived one : arrived) {
                EvidenceItem item = item(Person.SYSTEM, caseId.value(), caseId, one, visibility, null);
                keep(item, one);
                items.add(item);
            }
            enter(caseId);
            return items;
        }));
    }

    /** Many listings show the same picture: what lies in the vault is neither written nor looked into again. */
    private Arrived arrive(EvidenceVault.Copied copy) {
        String sha256 = Hash.hex(Hash.of(copy.content()));
        Optional<ContentFacts> known = contents.stays(sha256) ? facts.known(sha256) : Optional.empty();
        if (known.isEmpty()) {
            return arrive(copy.fileName(), new ByteArrayInputStream(copy.content()));
        }
        Path file = contents.path(sha256);
        String name = new FileName(copy.fileName()).value();
        var seen = new Seen(FileTypes.of(file, name), scans.arriving(file), known.get());
        return new Arrived(name, new ContentStore.Stored<>(sha256, copy.content().length, seen));
    }

    private Arrived arrive(String fileName, InputStream content) {
        String name = new FileName(fileName).value();
        return new Arrived(name, contents.store(content, file -> look(file, name)));
    }

    private EvidenceItem item(
            Person by,
            String subject,
            @Nullable CaseId caseId,
            Arrived arrived,
            Visibility visibility,
            @Nullable EvidenceId origin) {
        return new EvidenceItem(
                new EvidenceId(numbers.next("EV")),
                subject,
                caseId,
                arrived.name(),
                arrived.stored().seen().type().mediaType(),
                arrived.stored().size(),
                arrived.stored().sha256(),
                by.id(),
                clock.instant(),
                visibility,
                arrived.stored().seen().scan(),
                origin,
                null);
    }

    private Seen look(Path file, String name) {
        FileType type = FileTypes.of(file, name);
        Scan scan = scans.arriving(file);
        return new Seen(type, scan, FactsReader.read(file, type));
    }

    private void keep(EvidenceItem item, Arrived arrived) {
        facts.remember(item.sha256(), arrived.stored().seen().facts());
        scans.remember(item.sha256(), item.scan());
        store.insert(item);
        publisher.publishEvent(item.act("EvidenceKept", item.by(), item.at()));
        if (item.caseId() != null) {
            publisher.publishEvent(new EvidenceKept(
                    item.id(), item.caseId(), item.by(), item.at(), item.fileName(), item.visibility()));
        }
    }

    /** Last of all, since it holds the case's chain until the transaction ends. */
    private void enter(@Nullable CaseId caseId) {
        if (caseId != null) {
            custody.takeIn(caseId);
        }
    }
}
