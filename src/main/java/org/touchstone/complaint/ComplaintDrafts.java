package org.touchstone.complaint;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NotFound;
import org.touchstone.common.NumberStore;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Drafts, saved while a person types and offered again when they come back; each person sees only their own. */
@Service
@Transactional
public class ComplaintDrafts {

    private final DraftStore store;
    private final EvidenceVault evidence;
    private final NumberStore numbers;
    private final Clock clock;

    ComplaintDrafts(DraftStore store, EvidenceVault evidence, NumberStore numbers, Clock clock) {
        this.store = store;
        this.evidence = evidence;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Begins an empty draft. */
    public ComplaintDraft begin(Person by) {
        by.must(Role.BRAND);
        var draft = new ComplaintDraft(numbers.next("CD"), clock.instant(), ComplaintDraft.Content.EMPTY);
        store.insert(by.id(), draft);
        return draft;
    }

    public void save(Person by, String number, ComplaintDraft.Content content) {
        own(by, number);
        store.update(by.id(), new ComplaintDraft(number, clock.instant(), content));
    }

    /** The latest draft in which something stands. */
    @Transactional(readOnly = true)
    public Optional<ComplaintDraft> latest(Person by) {
        by.must(Role.BRAND);
        return store.of(by.id()).stream()
                .filter(draft -> !draft.content().empty()
                        || !evidence.ofSubject(by, draft.number()).isEmpty())
                .findFirst();
    }

    /** The person's own draft of that number. */
    @Transactional(readOnly = true)
    public ComplaintDraft own(Person by, String number) {
        by.must(Role.BRAND);
        return store.find(by.id(), number).orElseThrow(() -> new NotFound(number));
    }

    /** The files handed in with the draft, oldest first. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> files(Person by, String number) {
        own(by, number);
        return evidence.ofSubject(by, number);
    }

    public EvidenceItem add(Person by, String number, String fileName, InputStream content) {
        own(by, number);
        return evidence.keep(by, number, null, fileName, content);
    }

    public void takeOut(Person by, String number, EvidenceId id) {
        own(by, number);
        evidence.takeOut(by, id);
    }

    /** Throws the draft and its files away. */
    public void discard(Person by, String number) {
        own(by, number);
        evidence.ofSubject(by, number).stream()
                .filter(item -> item.caseId() == null)
                .forEach(item -> evidence.takeOut(by, item.id()));
        store.delete(by.id(), number);
    }

    /** The draft became a complaint; its files now belong to cases. */
    void filed(Person by, String number) {
        store.delete(by.id(), number);
    }
}
