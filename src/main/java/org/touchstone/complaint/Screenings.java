package org.touchstone.complaint;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.reporter.Figures;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.NiceClasses;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/** Screening: what can be checked without a person, the snapshot of the listings, and triage. */
@Service
@Transactional
public class Screenings {

    private final ScreeningStore store;
    private final VerificationStore verifications;
    private final Sightings sightings;
    private final Snapshots snapshots;
    private final Cases cases;
    private final CaseHistory history;
    private final Reporters reporters;
    private final Rights rights;
    private final RuleSets rules;
    private final Triages triages;
    private final Clock clock;

    Screenings(
            ScreeningStore store,
            VerificationStore verifications,
            Sightings sightings,
            Snapshots snapshots,
            Cases cases,
            CaseHistory history,
            Reporters reporters,
            Rights rights,
            RuleSets rules,
            Triages triages,
            Clock clock) {
        this.store = store;
        this.verifications = verifications;
        this.sightings = sightings;
        this.snapshots = snapshots;
        this.cases = cases;
        this.history = history;
        this.reporters = reporters;
        this.rights = rights;
        this.rules = rules;
        this.triages = triages;
        this.clock = clock;
    }

    /** What screening found; platform staff only, since it tells of other cases. */
    @Transactional(readOnly = true)
    public Screening of(Person reader, CaseId id) {
        if (!reader.hasAny(Role.CASE_STAFF)) {
            throw new Forbidden();
        }
        if (!cases.sees(reader, id)) {
            throw new NotFound(id.value());
        }
        return new Screening(store.of(id), triages.of(id));
    }

    /** Screens a new case; a second time it finds the same and tells nobody again. */
    void screen(CaseId id) {
        Sighting sighting = sightings.of(id);
        CaseFile file = cases.of(id); // as it stands while it is held
        snapshots.freeze(id, sighting);
        List<Check.Result> results = check(file, sighting);
        boolean first = store.of(id).isEmpty();
        store.save(id, results, clock.instant());
        if (first) {
            verifications.begin(
                    id, new Verification.ToVerify(rules(file).deadline("verification", file.openedAt()), 0));
            int failed =
                    (int) results.stream().filter(result -> !result.passed()).count();
            cases.tell(new ComplaintScreened(id, PersonId.SYSTEM, clock.instant(), results.size() - failed, failed));
        }
    }

    /** Screens what has joined since, if the case was screened before; otherwise its turn will come. */
    void again(CaseId id) {
        if (!store.of(id).isEmpty()) {
            screen(id);
        }
    }

    private List<Check.Result> check(CaseFile file, Sighting sighting) {
        List<CaseListing> listings = cases.listings(file.id());
        Optional<ReporterId> reporter = ReporterId.of(file);
        int badFaith = reporter.map(reporters::figures).orElse(Figures.NONE).knowinglyFalse();
        Optional<Right> right = rights.find(file.rightId());
        var facts = new ScreeningFacts(
                file,
                right,
                authorised(file, right),
                rights.day(clock.instant()),
                NiceClasses.of(file.category()).orElse(null),
                listings.size(),
                sighting.gone(listings),
                history.openElsewhere(file.id()),
                badFaith);
        triages.triage(file, listings.size(), reporter.map(reporters::standing));
        return facts.results();
    }

    private boolean authorised(CaseFile file, Optional<Right> right) {
        OrganisationId reporter = file.reporter();
        return reporter != null
                && (reporter.equals(file.brand())
                        || right.filter(known -> rights.authorised(reporter, known, clock.instant()))
                                .isPresent());
    }

    private RuleSet rules(CaseFile file) {
        return rules.of(file.ruleSet());
    }
}
