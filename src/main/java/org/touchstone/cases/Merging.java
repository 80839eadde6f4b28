package org.touchstone.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.rules.RuleSets;

/**
 * Which case a new report on a right and seller joins, whoever reports: the open one that is not older than the merging
 * window and whose seller was not told yet.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Merging {

    private final MergingStore store;
    private final RuleSets rules;
    private final Clock clock;

    Merging(MergingStore store, RuleSets rules, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Holds sellers until the transaction ends: two reports on one at the same moment, of whatever kind, shall not open
     * two cases. To be called once with all that a transaction needs, before it looks at what is open.
     */
    public void hold(Collection<String> sellers) {
        store.hold(sellers);
    }

    /** The cases that reports join, by seller; none of them is closed or decided by intake before the transaction ends. */
    public Map<String, CaseId> joinable(OrganisationId brand, String rightId, Collection<String> sellers) {
        Map<String, CaseId> found = store.joinable(brand, rightId, sellers, since());
        found.values().retainAll(store.holdOpen(found.values()));
        return found;
    }

    /** The same for one seller. */
    public Optional<CaseId> joinable(OrganisationId brand, String rightId, String seller) {
        return Optional.ofNullable(joinable(brand, rightId, Set.of(seller)).get(seller));
    }

    /** What a report would join at this moment; to be shown, for it may be another a moment later. */
    @Transactional(readOnly = true)
    public Map<String, CaseId> wouldJoin(OrganisationId brand, String rightId, Collection<String> sellers) {
        return store.joinable(brand, rightId, sellers, since());
    }

    /** The latest case on this right against each seller, whatever became of it. */
    public Map<String, CaseId> latest(OrganisationId brand, String rightId, Collection<String> sellers) {
        return store.latest(brand, rightId, sellers);
    }

    /** The same for one seller. */
    public Optional<CaseId> latest(OrganisationId brand, String rightId, String seller) {
        return Optional.ofNullable(latest(brand, rightId, Set.of(seller)).get(seller));
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(rules.of(rules.current()).number("mergingDays")));
    }
}
