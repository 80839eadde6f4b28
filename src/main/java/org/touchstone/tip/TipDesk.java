package org.touchstone.tip;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.common.Act;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** What becomes of a tip: intake sorts it, the rights owner checks a place, the agency of the place takes it up or not. */
@Service
@Transactional
public class TipDesk {

    private final TipStore store;
    private final TipPhotos photos;
    private final TipCases tipCases;
    private final TipAgencies agencies;
    private final TipCards cards;
    private final TipLetters letters;
    private final CaseProcess process;
    private final Cases cases;
    private final Rights rights;
    private final People people;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    TipDesk(
            TipStore store,
            TipPhotos photos,
            TipCases tipCases,
            TipAgencies agencies,
            TipCards cards,
            TipLetters letters,
            CaseProcess process,
            Cases cases,
            Rights rights,
            People people,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.photos = photos;
        this.tipCases = tipCases;
        this.agencies = agencies;
        this.cards = cards;
        this.letters = letters;
        this.process = process;
        this.cases = cases;
        this.rights = rights;
        this.people = people;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Listings: cases are opened on this right, and verified like any other. */
    public void open(Person by, TipId id, String rightId) {
        Tip.ToSort tip = toSort(by, id);
        Right right = rights.find(rightId)
                .filter(known -> known.inForce(rights.day(clock.instant())))
                .orElseThrow(() -> new Refused("tip.refused.right"));
        Tip.Opened opened = tip.opened();
        tipCases.open(by, tip, (TipContent.Listings) tip.about().content(), right);
        finish(by, TipCards.SORT, opened, "TipOpenedCases");
    }

    /** A place: this rights owner is asked whether it is theirs, and genuine. */
    public void assign(Person by, TipId id, OrganisationId brand) {
        Tip.ToSort tip = toSort(by, id);
        if (people.organisation(brand).kind() != Organisation.Kind.BRAND) {
            throw new Refused("tip.refused.noBrand", brand.value());
        }
        Tip.ToCheck check = tip.toCheck(brand, cards.checkDue());
        finish(by, TipCards.SORT, check, "TipAssigned");
        cards.check(check);
    }

    /** Nothing can be made of it; its sender reads why. */
    public void dismiss(Person by, TipId id, String reason) {
        end(by, TipCards.SORT, toSort(by, id).dismiss(reason), "TipDismissed");
    }

    /** What the rights owner finds of a place. */
    public enum Finding {
        GENUINE,
        NOT_OURS,
        COUNTERFEIT
    }

    /** The owner's answer: genuine ends it, counterfeit goes to the agency of the place. */
    public void check(Person by, TipId id, Finding finding, String reason) {
        by.must(Role.BRAND);
        see(by, id);
        process.mayComplete(by, id.value(), TipCards.CHECK);
        if (!(require(id) instanceof Tip.ToCheck tip) || !(tip.about().content() instanceof TipContent.Place told)) {
            throw new NotYourTurn(id.value());
        }
        switch (finding) {
            case GENUINE -> end(by, TipCards.CHECK, tip.genuine(reason), "TipFoundGenuine");
            case NOT_OURS -> {
                Tip.ToSort back = tip.notOurs(reason);
                finish(by, TipCards.CHECK, back, "TipFoundForeign");
                cards.sort(back);
            }
            case COUNTERFEIT -> {
                Tip.HandedOn handed = tip.counterfeit(agencies.of(told.area()), reason);
                finish(by, TipCards.CHECK, handed, "TipHandedOn");
                cards.receive(handed);
            }
        }
    }

    /** Rights owners who keep silent: their tips come back to intake. */
    void ownersSilent() {
        for (TipId id : store.unanswered(clock.instant(), 100)) {
            if (store.lock(id).orElseThrow() instanceof Tip.ToCheck tip) {
                Tip.ToSort back = tip.silent();
                finish(Person.SYSTEM, TipCards.CHECK, back, "TipOwnerSilent");
                cards.sort(back);
            }
        }
    }

    /** @param takenUp whether the agency looks into it; the reason is for the platform and the rights owner */
    public void receive(Person by, TipId id, boolean takenUp, String reason) {
        by.must(Role.OFFICER, Role.SUPERVISOR);
        see(by, id);
        process.mayComplete(by, id.value(), TipCards.RECEIVE);
        if (!(require(id) instanceof Tip.HandedOn tip)) {
            throw new NotYourTurn(id.value());
        }
        end(by, TipCards.RECEIVE, tip.received(takenUp, reason), "TipReceived");
    }

    /** A tip as far as this person has to do with it; the address of its sender is nobody's to read. */
    @Transactional(readOnly = true)
    public Tip see(Person reader, TipId id) {
        reader.must(Role.INTAKE, Role.INVESTIGATOR, Role.BRAND, Role.OFFICER, Role.SUPERVISOR);
        return store.find(id).filter(tip -> TipSight.sees(reader, tip)).orElseThrow(() -> new NotFound(id.value()));
    }

    /** The pictures of a tip: staff and the agency see them as they were sent, the rights owner their copies. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> photos(Person reader, TipId id) {
        see(reader, id);
        List<EvidenceItem> originals = photos.of(reader, id, true);
        return originals.isEmpty() ? photos.of(reader, id, false) : originals;
    }

    /** Once the last of its cases is closed, a tip has ended, and its sender is told. */
    @ApplicationModuleListener
    void hear(CaseClosed closed) {
        for (TipId id : store.ofCase(closed.caseId())) {
            boolean all = store.cases(id).stream().allMatch(one -> cases.of(one).closed());
            if (all && store.lock(id).orElseThrow() instanceof Tip.Opened opened) {
                store.save(opened.closed());
                letters.ended(opened.about());
            }
        }
    }

    private Tip.ToSort toSort(Person by, TipId id) {
        by.must(Role.INTAKE);
        process.mayComplete(by, id.value(), TipCards.SORT);
        if (require(id) instanceof Tip.ToSort tip) {
            return tip;
        }
        throw new NotYourTurn(id.value());
    }

    private void end(Person by, String step, Tip.Ended ended, String verb) {
        finish(by, step, ended, verb);
        letters.ended(ended.about());
    }

    private void finish(Person by, String step, Tip next, String verb) {
        store.save(next);
        cards.done(step, next.id());
        publisher.publishEvent(new Act(clock.instant(), by.id(), verb, next.id().value()));
    }

    private Tip require(TipId id) {
        return store.find(id).orElseThrow(() -> new NotFound(id.value()));
    }
}
