package org.touchstone.tip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;
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
    private final TipMoves moves;
    private final CaseProcess process;
    private final Marketplace marketplace;
    private final Rights rights;
    private final People people;
    private final TransactionTemplate transaction;

    TipDesk(
            TipStore store,
            TipPhotos photos,
            TipCases tipCases,
            TipAgencies agencies,
            TipCards cards,
            TipMoves moves,
            CaseProcess process,
            Marketplace marketplace,
            Rights rights,
            People people,
            TransactionTemplate transaction) {
        this.store = store;
        this.photos = photos;
        this.tipCases = tipCases;
        this.agencies = agencies;
        this.cards = cards;
        this.moves = moves;
        this.process = process;
        this.marketplace = marketplace;
        this.rights = rights;
        this.people = people;
        this.transaction = transaction;
    }

    /** Listings: cases are opened on this right, and verified like any other. The marketplace is asked beforehand. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void open(Person by, TipId id, String rightId) {
        by.must(Role.INTAKE);
        if (!(seen(by, id) instanceof Tip.ToSort seen)
                || !(seen.about().content() instanceof TipContent.Listings told)) {
            throw new NotYourTurn(id.value());
        }
        Map<String, Listing> now = marketplace.listings(told.links());
        transaction.executeWithoutResult(status -> {
            Tip.ToSort tip = toSort(by, id);
            tipCases.open(by, tip, now, inForce(rightId));
            moves.to(by, TipCards.SORT, tip.opened(), "TipOpenedCases");
        });
    }

    /** A place: this rights owner is asked whether it is theirs, and genuine. */
    public void assign(Person by, TipId id, OrganisationId brand) {
        Tip.ToSort tip = toSort(by, id);
        if (people.organisation(brand).kind() != Organisation.Kind.BRAND) {
            throw new Refused("tip.refused.noBrand", brand.value());
        }
        moves.to(by, TipCards.SORT, tip.toCheck(brand, cards.checkDue()), "TipAssigned");
    }

    /** Nothing can be made of it; its sender reads why. */
    public void dismiss(Person by, TipId id, String reason) {
        moves.to(by, TipCards.SORT, toSort(by, id).dismiss(reason), "TipDismissed");
    }

    /** What the rights owner finds of a place. */
    public enum Finding {
        GENUINE,
        NOT_OURS,
        COUNTERFEIT
    }

    /** The owner's answer: genuine ends it, counterfeit goes to the agency of the place, or to intake until there is one. */
    public void check(Person by, TipId id, Finding finding, String reason) {
        by.must(Role.BRAND);
        seen(by, id);
        process.mayComplete(by, id.value(), TipCards.CHECK);
        if (!(require(id) instanceof Tip.ToCheck tip) || !(tip.about().content() instanceof TipContent.Place told)) {
            throw new NotYourTurn(id.value());
        }
        switch (finding) {
            case GENUINE -> moves.to(by, TipCards.CHECK, tip.genuine(reason), "TipFoundGenuine");
            case NOT_OURS -> moves.to(by, TipCards.CHECK, tip.notOurs(reason, cards.sortDue()), "TipFoundForeign");
            case COUNTERFEIT -> counterfeit(by, tip, agencies.of(told.area()), reason);
        }
    }

    private void counterfeit(Person by, Tip.ToCheck tip, Optional<OrganisationId> agency, String reason) {
        if (agency.isPresent()) {
            moves.to(by, TipCards.CHECK, tip.counterfeit(agency.get(), reason, cards.receiveDue()), "TipHandedOn");
        } else {
            moves.to(
                    by,
                    TipCards.CHECK,
                    tip.counterfeitWithoutAgency(reason, cards.sortDue()),
                    "TipFoundCounterfeitWithoutAgency");
        }
    }

    /** A place that its owner called counterfeit when it had no agency goes to the one that has been registered since. */
    public void handOn(Person by, TipId id) {
        Tip.ToSort tip = toSort(by, id);
        if (!(tip.about().content() instanceof TipContent.Place told)) {
            throw new NotYourTurn(id.value());
        }
        OrganisationId agency = agencies.of(told.area()).orElseThrow(() -> new Refused("tip.refused.noAgency"));
        moves.to(by, TipCards.SORT, tip.handOn(agency, cards.receiveDue()), "TipHandedOn");
    }

    /** @param takenUp whether the agency looks into it; the reason is for the platform and the rights owner */
    public void receive(Person by, TipId id, boolean takenUp, String reason) {
        by.must(Role.OFFICER, Role.SUPERVISOR);
        seen(by, id);
        process.mayComplete(by, id.value(), TipCards.RECEIVE);
        if (!(require(id) instanceof Tip.HandedOn tip)) {
            throw new NotYourTurn(id.value());
        }
        moves.to(by, TipCards.RECEIVE, tip.received(takenUp, reason), "TipReceived");
    }

    /** A tip as far as this person has to do with it; the address of its sender is nobody's to read. The reading is an act. */
    public Tip see(Person reader, TipId id) {
        Tip tip = seen(reader, id);
        moves.read(reader, id);
        return tip;
    }

    private Tip seen(Person reader, TipId id) {
        reader.must(Role.INTAKE, Role.INVESTIGATOR, Role.MANAGER, Role.BRAND, Role.OFFICER, Role.SUPERVISOR);
        return store.find(id).filter(tip -> TipSight.sees(reader, tip)).orElseThrow(() -> new NotFound(id.value()));
    }

    /** The pictures of a tip: staff and the agency see them as they were sent, the rights owner their copies. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> photos(Person reader, TipId id) {
        seen(reader, id);
        List<EvidenceItem> originals = photos.of(reader, id, true);
        return originals.isEmpty() ? photos.of(reader, id, false) : originals;
    }

    private Tip.ToSort toSort(Person by, TipId id) {
        by.must(Role.INTAKE);
        process.mayComplete(by, id.value(), TipCards.SORT);
        if (require(id) instanceof Tip.ToSort tip) {
            return tip;
        }
        throw new NotYourTurn(id.value());
    }

    private Right inForce(String rightId) {
        return rights.find(rightId)
                .filter(known -> known.inForce(rights.today()))
                .orElseThrow(() -> new Refused("tip.refused.right"));
    }

    private Tip require(TipId id) {
        return store.find(id).orElseThrow(() -> new NotFound(id.value()));
    }
}
