package org.touchstone.disposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.common.Act;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.NumberStore;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.ExhibitDisposal;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** What two people do to let exhibits go: an investigator proposes, an approver confirms or declines. */
@Service
@Transactional
public class Disposals {

    private static final Role[] READING = {Role.INVESTIGATOR, Role.APPROVER, Role.MANAGER};

    private final DisposalStore store;
    private final DisposalCards cards;
    private final DisposalNotices notices;
    private final ExhibitDisposal exhibits;
    private final Cases cases;
    private final CaseProcess process;
    private final NumberStore numbers;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Disposals(
            DisposalStore store,
            DisposalCards cards,
            DisposalNotices notices,
            ExhibitDisposal exhibits,
            Cases cases,
            CaseProcess process,
            NumberStore numbers,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.cards = cards;
        this.notices = notices;
        this.exhibits = exhibits;
        this.cases = cases;
        this.process = process;
        this.numbers = numbers;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether this person proposes disposals. */
    public boolean mayPropose(Person person) {
        return person.has(Role.INVESTIGATOR);
    }

    /**
     * Proposes to dispose of exhibits that are due: all of them, or none and a sentence why.
     *
     * @param wanted 1 to 500
     * @param reason 10 to 500 characters; it stands in the chain of custody
     */
    public DisposalId propose(Person by, Set<EvidenceId> wanted, String reason) {
        by.must(Role.INVESTIGATOR);
        var about = new Disposal.About(
                new DisposalId(numbers.next("DP")), wanted.size(), reason, by.id(), clock.instant(), 0);
        exhibits.setAside(by, wanted, about.id().value());
        store.insert(new Disposal.Proposed(about));
        cards.confirm(about.id());
        act(by, "DisposalProposed", about.id());
        return about.id();
    }

    /** The second person agrees: the contents are destroyed, and nothing brings them back. */
    public void confirm(Person by, DisposalId id) {
        Disposal.Confirmed confirmed = proposed(by, id).confirm(by.id(), clock.instant());
        Disposal.About about = confirmed.about();
        store.save(confirmed);
        cards.done(id);
        exhibits.dispose(by, id.value(), about.proposedBy(), about.reason())
                .forEach((caseId, number) ->
                        cases.tell(new ExhibitsDisposed(caseId, by.id(), confirmed.at(), number, id)));
        notices.confirmed(confirmed);
        act(by, "DisposalConfirmed", id);
    }

    /** The exhibits are kept and due as before. */
    public void decline(Person by, DisposalId id, String why) {
        Disposal.Declined declined = proposed(by, id).decline(by.id(), why, clock.instant());
        store.save(declined);
        cards.done(id);
        exhibits.putBack(by, id.value());
        notices.declined(declined);
        act(by, "DisposalDeclined", id);
    }

    @Transactional(readOnly = true)
    public Disposal see(Person reader, DisposalId id) {
        reader.must(READING);
        return store.find(id).orElseThrow(() -> new NotFound(id.value()));
    }

    /** The exhibits of a proposal, by case; none any more of one that was declined. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> exhibits(Person reader, DisposalId id) {
        return exhibits.exhibits(reader, see(reader, id).id().value());
    }

    /** The proposals, the newest first. */
    @Transactional(readOnly = true)
    public List<Disposal> newest(Person reader, int limit) {
        reader.must(READING);
        return store.newest(limit);
    }

    private Disposal.Proposed proposed(Person by, DisposalId id) {
        by.must(Role.APPROVER);
        process.mayComplete(by, id.value(), DisposalCards.CONFIRM);
        if (store.find(id).orElseThrow(() -> new NotFound(id.value())) instanceof Disposal.Proposed proposed) {
            return proposed;
        }
        throw new NotYourTurn(id.value());
    }

    private void act(Person by, String verb, DisposalId id) {
        Instant now = clock.instant();
        publisher.publishEvent(new Act(now, by.id(), verb, id.value()));
    }
}
