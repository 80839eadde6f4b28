package org.touchstone.evidence;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Legal holds: while one is in force nothing of its case is disposed of, however old it is. */
@Service
@Transactional
public class LegalHolds {

    /** Of a reason, in characters. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 500;

    private static final Set<Role> AGENCY = EnumSet.of(Role.OFFICER, Role.SUPERVISOR);
    private static final Set<Role> PLACING =
            EnumSet.of(Role.INVESTIGATOR, Role.ADJUDICATOR, Role.APPROVER, Role.OFFICER, Role.SUPERVISOR);

    private final HoldStore store;
    private final ChainStore chains;
    private final EvidenceSight sight;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    LegalHolds(
            HoldStore store, ChainStore chains, EvidenceSight sight, ApplicationEventPublisher publisher, Clock clock) {
        this.store = store;
        this.chains = chains;
        this.sight = sight;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether this person places holds at all; on which cases is asked when they do. */
    public boolean mayPlace(Person person) {
        return person.hasAny(PLACING);
    }

    /** Whether this person may end this hold: an agency's its own people, the platform's the approver. */
    public boolean mayLift(Person person, LegalHold hold) {
        return hold.inForce()
                && (person.has(Role.APPROVER) || person.hasAny(AGENCY))
                && (own(person, hold) || orphaned(person, hold));
    }

    private static boolean own(Person person, LegalHold hold) {
        return hold.organisation().equals(person.organisation());
    }

    /** An agency that has the case no more cannot lift what it placed: otherwise it would be in force for ever. */
    private boolean orphaned(Person person, LegalHold hold) {
        return person.has(Role.APPROVER) && !sight.has(hold.organisation(), hold.caseId());
    }

    /** @param reason 10 to 500 characters */
    public void place(Person by, CaseId id, String reason) {
        by.must(PLACING.toArray(Role[]::new));
        sight.mustSee(by, id);
        // whoever is disposing of the case's exhibits at this moment either is ahead of it or finds it
        chains.lock(id);
        if (!store.insert(id, by, sized(reason), clock.instant())) {
            throw new Refused("evidence.refused.heldAlready", id.value());
        }
        act(by, "LegalHoldPlaced", id);
    }

    /** @param reason 10 to 500 characters */
    public void lift(Person by, CaseId id, long number, String reason) {
        by.must(Role.APPROVER, Role.OFFICER, Role.SUPERVISOR);
        sight.mustSee(by, id);
        LegalHold hold = store.find(number)
                .filter(found -> found.caseId().equals(id) && shows(by, found))
                .orElseThrow(() -> new NotFound(id.value()));
        if (!own(by, hold) && !orphaned(by, hold)) {
            throw new Refused("evidence.refused.othersHold");
        }
        if (!store.lift(number, by, sized(reason), clock.instant())) {
            throw new Refused("evidence.refused.notHeld", id.value());
        }
        act(by, "LegalHoldLifted", id);
    }

    /** All holds of a case, the newest first; an agency sees its own. */
    @Transactional(readOnly = true)
    public List<LegalHold> of(Person reader, CaseId id) {
        if (!sees(reader)) {
            throw new Forbidden();
        }
        sight.mustSee(reader, id);
        return store.of(id).stream().filter(hold -> shows(reader, hold)).toList();
    }

    /** Those in force in all cases, the newest first, for the platform. */
    @Transactional(readOnly = true)
    public List<LegalHold> inForce(Person reader, long below, int limit) {
        reader.must(Role.CASE_STAFF.toArray(Role[]::new));
        return store.inForce(below, limit);
    }

    /** Whether this person reads holds at all. */
    public boolean sees(Person reader) {
        return reader.hasAny(Role.CASE_STAFF) || reader.hasAny(AGENCY);
    }

    private static boolean shows(Person reader, LegalHold hold) {
        return reader.hasAny(Role.CASE_STAFF) || own(reader, hold);
    }

    private static String sized(String reason) {
        return PlainText.sized(reason, SHORTEST, LONGEST, "evidence.refused.holdReason");
    }

    private void act(Person by, String verb, CaseId id) {
        publisher.publishEvent(new Act(clock.instant(), by.id(), verb, id.value(), id, false, ""));
    }
}
