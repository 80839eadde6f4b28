package org.touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;

/** The vault: takes files in, shows them to those who may see them, and never changes one. */
@Service
@Transactional
public class EvidenceVault {

    private final Admission admission;
    private final EvidenceStore store;
    private final SharedCopies copies;
    private final Attachments attachments;
    private final LeavingStore leaving;
    private final EvidenceSight sight;
    private final Custody custody;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    EvidenceVault(
            Admission admission,
            EvidenceStore store,
            SharedCopies copies,
            Attachments attachments,
            LeavingStore leaving,
            EvidenceSight sight,
            Custody custody,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.admission = admission;
        this.store = store;
        this.copies = copies;
        this.attachments = attachments;
        this.leaving = leaving;
        this.sight = sight;
        this.custody = custody;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Keeps a file of less than 20 MB for a subject; who may see it follows from who hands it in.
     *
     * @param subject the number of the case, purchase or draft it is for
     * @param caseId the case it belongs to, null while there is none
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public EvidenceItem keep(Person by, String subject, @Nullable CaseId caseId, String fileName, InputStream content) {
        return keep(by, subject, caseId, fileName, content, Visibility.by(by));
    }

    /** Keeps a file that just these parties of the case may see. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public EvidenceItem keep(
            Person by,
            String subject,
            @Nullable CaseId caseId,
            String fileName,
            InputStream content,
            Visibility visibility) {
        return admission.take(by, subject, caseId, fileName, content, visibility, null);
    }

    /** A copy that the portal itself made, such as of a listing. */
    public record Copied(String fileName, byte[] content) {}

    /** Takes in what the portal copied for a case; what can be no evidence is left out. Nothing is kept until it is acquired. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<ArrivedCopy> arrive(CaseId caseId, List<Copied> copies) {
        return admission.arrive(caseId, copies);
    }

    /** Keeps such copies for the case, all in one. */
    public List<EvidenceItem> acquire(CaseId caseId, List<ArrivedCopy> copies, Visibility visibility) {
        return admission.acquire(caseId, copies, visibility);
    }

    /** Copies that nobody needs after all. */
    public void discard(List<ArrivedCopy> copies) {
        if (!copies.isEmpty()) {
            leaving.leave(
                    copies.stream().map(copy -> copy.stored().sha256()).collect(Collectors.toCollection(TreeSet::new)),
                    clock.instant());
        }
    }

    /** The files of a draft now belong to the case too; a draft that becomes several cases gives each of them all files. */
    public void attach(String subject, CaseId caseId) {
        attach(subject, List.of(caseId));
    }

    /** The same for a subject that becomes several cases at once. */
    public void attach(String subject, List<CaseId> caseIds) {
        attachments.attach(subject, caseIds);
    }

    /**
     * An agency was given the case, or has given it back: the exhibits that it may see changed hands.
     *
     * @param note to whom or from whom, and under which number
     */
    public void transferred(CaseId caseId, String note) {
        List<EvidenceItem> reached = store.of(caseId).stream()
                .filter(item -> item.visibility().reachesAgencies())
                .toList();
        custody.happened(caseId, CustodyWord.TRANSFER, reached, PersonId.SYSTEM, note);
    }

    /** Takes a file that belongs to no case out again, as its owner may while drafting. */
    public void takeOut(Person by, EvidenceId id) {
        EvidenceItem item = find(by, id);
        if (!item.by().equals(by.id()) || !store.deleteLoose(id)) {
            throw new NotFound(id.value());
        }
        leaving.leave(Set.of(item.sha256()), clock.instant());
        act(by, "EvidenceTakenOut", item);
    }

    /** The case's files that this person may see, oldest first; a case they may not see does not exist for them. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(Person reader, CaseId caseId) {
        sight.mustSee(reader, caseId);
        return sight.among(reader, caseId, store.of(caseId));
    }

    @Transactional(readOnly = true)
    public List<EvidenceItem> ofSubject(Person reader, String subject) {
        return store.ofSubject(subject).stream()
                .filter(item -> sight.sees(reader, item))
                .toList();
    }

    /** Whether this person hands in files at all; whether in a certain case is asked when they do. */
    public boolean mayAdd(Person person) {
        return sight.mayAdd(person);
    }

    /** The row of an exhibit; one that this person may not see does not exist for them. */
    @Transactional(readOnly = true)
    public EvidenceItem find(Person reader, EvidenceId id) {
        return store.find(id).filter(item -> sight.sees(reader, item)).orElseThrow(() -> new NotFound(id.value()));
    }

    /**
     * The content as it was handed in, for the other party without the place where it was taken; the reading is an act. The
     * caller closes it.
     */
    public InputStream open(Person reader, EvidenceId id) {
        try {
            return Files.newInputStream(file(reader, id));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Path file(Person reader, EvidenceId id) {
        EvidenceItem item = find(reader, id);
        Disposed gone = item.disposed();
        if (gone != null) {
            throw new Refused("evidence.refused.disposed", Moment.keptDay(gone.at()));
        }
        if (!item.scan().letThrough()) {
            throw new Refused("evidence.refused." + item.scan());
        }
        act(reader, "EvidenceRead", item);
        if (item.caseId() != null && !reader.isSystem()) {
            custody.read(item, reader, item.caseId());
        }
        return copies.of(reader, item);
    }

    private void act(Person by, String verb, EvidenceItem item) {
        publisher.publishEvent(item.act(verb, by.id(), clock.instant()));
    }
}
