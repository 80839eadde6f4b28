package org.touchstone.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Role;

/** What changes in a case when one of several who reported it stands by it no more; whoever calls holds the case. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Parting {

    private final PartingStore store;
    private final Cases cases;
    private final Clock clock;

    Parting(PartingStore store, Cases cases, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.clock = clock;
    }

    /** Who is asked about a case and answers for it; nobody in particular where the public or a random check brought it. */
    public record Bringer(
            Origin origin,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person) {}

    /** How many listings are accused no more, and how many still are. */
    public record Dropped(int fallen, int left) {}

    /** Listings are accused no more. A case is about something: where none would be left, all stay. */
    public Dropped drop(PersonId by, CaseId id, Collection<String> listings) {
        List<String> accused =
                cases.listings(id).stream().map(CaseListing::listingId).toList();
        List<String> falling =
                listings.stream().distinct().filter(accused::contains).toList();
        if (falling.isEmpty() || falling.size() == accused.size()) {
            return new Dropped(0, accused.size());
        }
        store.drop(id, falling);
        cases.tell(new ListingsDropped(id, by, clock.instant(), falling));
        return new Dropped(falling.size(), accused.size() - falling.size());
    }

    /** Whoever is asked about the case from now on may see it, which a volunteer who merely joined it could not. */
    public void passTo(PersonId by, CaseId id, Bringer next) {
        store.passTo(id, next);
        if (next.origin() == Origin.VOLUNTEER && next.organisation() != null && next.person() != null) {
            cases.grant(id, next.organisation(), Role.VOLUNTEER, next.person());
        }
        cases.tell(new ReporterPassed(id, by, clock.instant(), next.origin()));
    }

    /** What those accuse the seller of who are left, as long as nobody has weighed it. */
    public void accuse(CaseId id, Allegation left) {
        CaseFile file = cases.of(id);
        if (file.stage() == CaseStage.VERIFICATION && file.allegation() != left) {
            store.accuse(id, left);
        }
    }
}
