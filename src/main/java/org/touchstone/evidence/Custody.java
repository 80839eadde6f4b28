package org.touchstone.evidence;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;

/** Writes the chain of custody: what happens to an exhibit stands there in the same transaction, or it does not happen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Custody {

    private static final int SALT = 16;
    /** A film is fetched in many pieces by one viewing. */
    private static final Duration ONE_READING = Duration.ofMinutes(10);

    private final ChainStore store;
    private final EvidenceStore exhibits;
    private final RetentionStore retention;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Custody(ChainStore store, EvidenceStore exhibits, RetentionStore retention, Clock clock) {
        this.store = store;
        this.exhibits = exhibits;
        this.retention = retention;
        this.clock = clock;
    }

    /** Enters the exhibits of the case that its chain does not know yet: how they were found, how they came, where they lie. */
    void takeIn(CaseId id) {
        append(id, List.of());
    }

    /** Somebody read it; many readings by one person in a row within ten minutes are one. */
    void read(EvidenceItem item, Person reader, CaseId id) {
        Instant now = clock.instant();
        if (store.last(item.id()).filter(last -> sameReading(last, reader, now)).isEmpty()) {
            append(id, List.of(CustodyEvent.of(CustodyWord.ACCESS, item, reader.id(), now, "")));
        }
    }

    /** The same happened to each of these exhibits of one case. */
    void happened(CaseId id, CustodyWord word, List<EvidenceItem> items, PersonId by, String note) {
        Instant now = clock.instant();
        append(
                id,
                items.stream()
                        .map(item -> CustodyEvent.of(word, item, by, now, note))
                        .toList());
    }

    private void append(CaseId id, List<CustodyEvent> events) {
        ChainStore.Head head = store.lock(id);
        List<CustodyEvent> all = new ArrayList<>();
        exhibits.find(store.unknown(id)).forEach(item -> all.addAll(arrival(item)));
        if (!all.isEmpty()) {
            retention.reach(id); // the case may be closed already
        }
        all.addAll(events);
        List<CustodyEntry> entries = new ArrayList<>();
        String previous = head.hash();
        for (CustodyEvent event : all) {
            var entry = CustodyEntry.after(previous, id, head.seq() + entries.size() + 1, event, salt());
            entries.add(entry);
            previous = entry.hash();
        }
        store.append(id, entries);
    }

    private List<CustodyEvent> arrival(EvidenceItem item) {
        boolean made = item.by().equals(PersonId.SYSTEM) || item.origin() != null;
        CustodyWord how = made ? CustodyWord.ACQUISITION : CustodyWord.COLLECTION;
        String from = item.origin() == null ? item.subject() : "from " + item.origin() + ", parts blacked out";
        return List.of(
                CustodyEvent.of(CustodyWord.IDENTIFICATION, item, item.by(), item.at(), item.fileName()),
                CustodyEvent.of(how, item, item.by(), item.at(), from),
                CustodyEvent.of(
                        CustodyWord.PRESERVATION,
                        item,
                        PersonId.SYSTEM,
                        clock.instant(),
                        item.mediaType() + ", " + item.size() + " bytes"));
    }

    private static boolean sameReading(CustodyEntry last, Person reader, Instant now) {
        CustodyEvent event = last.event();
        return event.word() == CustodyWord.ACCESS
                && event.by().equals(reader.id())
                && event.at().plus(ONE_READING).isAfter(now);
    }

    private String salt() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
