package org.touchstone.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.NumberStore;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** The case files: opening, reading within one's scope, telling what happened, closing. */
@Service
@Transactional
public class Cases {

    private final CaseStore store;
    private final OpeningStore openings;
    private final Timeline timeline;
    private final CaseProcess process;
    private final NumberStore numbers;
    private final People people;
    private final RuleSets rules;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Cases(
            CaseStore store,
            OpeningStore openings,
            Timeline timeline,
            CaseProcess process,
            NumberStore numbers,
            People people,
            RuleSets rules,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.openings = openings;
        this.timeline = timeline;
        this.process = process;
        this.numbers = numbers;
        this.people = people;
        this.rules = rules;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Opens a case under the rule set now in force and starts its life; its brand may see it from the start. */
    public CaseId open(Person by, NewCase opened) {
        return open(by, List.of(opened)).getFirst();
    }

    /**
     * Opens several at once, which costs little more than one.
     *
     * @return their numbers, in the same order
     */
    public List<CaseId> open(Person by, List<NewCase> opened) {
        if (opened.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<OpeningStore.Opening> opening = numbered(opened);
        openings.insert(opening, rules.current(), now);
        opening.forEach(one -> grantReporter(by, one));
        tell(opening.stream()
                .map(one -> new CaseOpened(
                        one.id(), by.id(), now, one.opened().listings().size()))
                .toList());
        List<CaseId> ids = opening.stream().map(OpeningStore.Opening::id).toList();
        process.startNew("case", ids.stream().map(CaseId::value).toList());
        return ids;
    }

    private List<OpeningStore.Opening> numbered(List<NewCase> opened) {
        Iterator<String> numbers = this.numbers.next("TS", opened.size()).iterator();
        Map<String, OrganisationId> sellers = people.sellers(opened.stream()
                .collect(Collectors.toMap(NewCase::sellerId, NewCase::sellerName, (first, again) -> first)));
        return opened.stream()
                .map(one -> new OpeningStore.Opening(new CaseId(numbers.next()), one, sellers.get(one.sellerId())))
                .toList();
    }

    private void grantReporter(Person by, OpeningStore.Opening opening) {
        PersonId reporter = opening.opened().reporterPerson();
        if (opening.opened().origin() == Origin.VOLUNTEER && reporter != null) {
            grant(opening.id(), by.organisation(), Role.VOLUNTEER, reporter);
        }
    }

    /** Adds listings of a further complaint; those already in the case stay as they are. */
    public void join(Person by, CaseId id, List<CaseListing> listings, Allegation allegation) {
        store.insert(id, listings);
        accuse(id, allegation);
        store.recount(id);
        tell(new ListingsJoined(id, by.id(), clock.instant(), listings.size()));
    }

    /** A graver allegation takes the place of a lighter one, never the other way round. */
    public void accuse(CaseId id, Allegation allegation) {
        Allegation before = of(id).allegation();
        if (before.with(allegation) != before) {
            store.allegation(id, allegation);
        }
    }

    /** The case as the process needs it, without a reader. */
    public CaseFile of(CaseId id) {
        return store.find(id).orElseThrow(() -> new NotFound(id.value()));
    }

    /** The case, held until the transaction ends: nothing joins it meanwhile. */
    public CaseFile hold(CaseId id) {
        return store.hold(id).orElseThrow(() -> new NotFound(id.value()));
    }

    /** Several of them, in the order of their numbers. */
    public List<CaseFile> of(Collection<CaseId> ids) {
        return store.find(ids);
    }

    public List<CaseListing> listings(CaseId id) {
        return store.listings(id);
    }

    /** The case as this person may see it; what they may not see does not exist for them. The reading is an act. */
    public CaseFile see(Person reader, CaseId id) {
        CaseFile file = store.find(reader, id).orElseThrow(() -> new NotFound(id.value()));
        publisher.publishEvent(new Act(clock.instant(), reader.id(), "CaseRead", id.value(), id, true, ""));
        return file;
    }

    public boolean sees(Person reader, CaseId id) {
        return store.find(reader, id).isPresent();
    }

    /** Whether anybody of this organisation was given sight of the case, and it was not taken back. */
    @Transactional(readOnly = true)
    public boolean granted(CaseId id, OrganisationId organisation) {
        return store.granted(id, organisation);
    }

    public List<CaseFile> list(Person reader, CaseQuery query) {
        return store.list(reader, query);
    }

    /** Newest first, only what this person's roles may read. */
    public List<TimelineEntry> timeline(Person reader, CaseId id) {
        return timeline.of(reader, see(reader, id));
    }

    /** Everyone who caused an event of the case: whoever is not among them is new to it. */
    @Transactional(readOnly = true)
    public Set<PersonId> actors(CaseId id) {
        return timeline.actors(id);
    }

    /** Lets a whole organisation see the case in a role. */
    public void grant(CaseId id, OrganisationId organisation, Role role) {
        grant(Set.of(id), organisation, role);
    }

    /** The same for several cases at once. */
    public void grant(Collection<CaseId> ids, OrganisationId organisation, Role role) {
        store.grant(ids, organisation, role, "");
    }

    /** Lets one person of an organisation see the case in a role. */
    public void grant(CaseId id, OrganisationId organisation, Role role, PersonId person) {
        store.grant(Set.of(id), organisation, role, person.value());
    }

    /** Takes the sight of the case from an organisation, as when an agency gives a referral back. */
    public void revoke(CaseId id, OrganisationId organisation, Role role) {
        store.revoke(id, organisation, role);
    }

    public void triaged(CaseId id, Triage triage) {
        store.triaged(id, triage);
    }

    /** Intake has let the case go on, to the seller or to a test purchase: from now on no report joins it. */
    public void verified(CaseId id) {
        store.verified(id, clock.instant());
    }

    /** The seller has been told: from now on they may see the case. */
    public void notified(CaseId id) {
        CaseFile file = of(id);
        store.notified(id, clock.instant());
        grant(id, file.seller(), Role.SELLER);
    }

    /** What was held against the seller, as {@code penalty.dmn} names it: what measures and points rest on. */
    public void ground(CaseId id, String ground) {
        store.ground(id, ground);
    }

    /** An appeal left nothing of the case's penalty: it proves nothing any more. */
    public void overturned(CaseId id) {
        Instant now = clock.instant();
        if (store.overturned(id, now)) {
            publisher.publishEvent(new CaseOverturned(id, now));
        }
    }

    /** Writes an event to the timeline and tells the other rooms. */
    public void tell(CaseEvent event) {
        timeline.tell(List.of(event));
    }

    /** The same for what happened in several cases in one stroke. */
    public void tell(List<? extends CaseEvent> events) {
        timeline.tell(events);
    }

    void stage(CaseId id, CaseStage stage) {
        store.stage(id, stage);
    }

    /** Closes the case with the ending that the process reached; a second call changes nothing. */
    void close(CaseId id, CaseOutcome outcome) {
        if (store.close(id, outcome, clock.instant())) {
            tell(new CaseClosed(id, PersonId.SYSTEM, clock.instant(), outcome));
        }
    }
}
