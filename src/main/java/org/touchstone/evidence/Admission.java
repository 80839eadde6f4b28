package org.touchstone.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
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

    record Seen(FileType type, Scan scan, ContentFacts facts) {}

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
        ArrivedCopy arrived = arrive(fileName, content);
        return Objects.requireNonNull(transaction.execute(status -> {
            EvidenceItem item = item(by, subject, caseId, arrived, visibility, origin);
            remember(arrived);
            keep(item);
            enter(item.caseId());
            return item;
        }));
    }

    /** What the portal itself copied; a picture that is none does not keep the words from being kept. */
    List<ArrivedCopy> arrive(CaseId caseId, List<EvidenceVault.Copied> copies) {
        List<ArrivedCopy> arrived = new ArrayList<>();
        for (EvidenceVault.Copied copy : copies) {
            try {
                arrived.add(arrive(copy));
            } catch (Refused noEvidence) {
                LOG.warn("{} of {} is not kept: {}", copy.fileName(), caseId, noEvidence.getMessage());
            }
        }
        return arrived;
    }

    List<EvidenceItem> acquire(CaseId caseId, List<ArrivedCopy> arrived, Visibility visibility) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // in one order for all: another case may be about to keep the same pictures
            arrived.stream()
                    .sorted(Comparator.comparing(one -> one.stored().sha256()))
                    .forEach(this::remember);
            List<EvidenceItem> items = new ArrayList<>();
            for (ArrivedCopy one : arrived) {
                EvidenceItem item = item(Person.SYSTEM, caseId.value(), caseId, one, visibility, null);
                keep(item);
                items.add(item);
            }
            enter(caseId);
            return items;
        }));
    }

    /** Many listings show the same picture: what lies in the vault is neither written nor looked into again. */
    private ArrivedCopy arrive(EvidenceVault.Copied copy) {
        String sha256 = Hash.hex(Hash.of(copy.content()));
        Optional<ContentFacts> known = contents.stays(sha256) ? facts.known(sha256) : Optional.empty();
        if (known.isEmpty()) {
            return arrive(copy.fileName(), new ByteArrayInputStream(copy.content()));
        }
        Path file = contents.path(sha256);
        String name = new FileName(copy.fileName()).value();
        var seen = new Seen(FileTypes.of(file, name), scans.arriving(file), known.get());
        return new ArrivedCopy(name, new ContentStore.Stored<>(sha256, copy.content().length, seen));
    }

    private ArrivedCopy arrive(String fileName, InputStream content) {
        String name = new FileName(fileName).value();
        return new ArrivedCopy(name, contents.store(content, file -> look(file, name)));
    }

    private EvidenceItem item(
            Person by,
            String subject,
            @Nullable CaseId caseId,
            ArrivedCopy arrived,
            Visibility visibility,
            @Nullable EvidenceId origin) {
        return new EvidenceItem(
                new EvidenceId(numbers.next("EV")),
                subject,
                caseId,
                arrived.fileName(),
                arrived.stored().seen().type().mediaType(),
                arrived.stored().size(),
                arrived.stored().sha256(),
                by.id(),
                by.organisation(),
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

    private void remember(ArrivedCopy arrived) {
        ContentStore.Stored<Seen> stored = arrived.stored();
        facts.remember(stored.sha256(), stored.seen().facts());
        scans.remember(stored.sha256(), stored.seen().scan());
    }

    private void keep(EvidenceItem item) {
        store.insert(item);
        publisher.publishEvent(item.act("EvidenceKept", item.by(), item.at()));
        if (item.caseId() != null) {
            publisher.publishEvent(new EvidenceKept(
                    item.id(),
                    item.caseId(),
                    item.by(),
                    item.organisation(),
                    item.at(),
                    item.fileName(),
                    item.visibility()));
        }
    }

    /** Last of all, since it holds the case's chain until the transaction ends. */
    private void enter(@Nullable CaseId caseId) {
        if (caseId != null) {
            custody.takeIn(caseId);
        }
    }
}
