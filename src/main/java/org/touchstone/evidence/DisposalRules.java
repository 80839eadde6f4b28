package org.touchstone.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;

/** What must hold before the content of an exhibit may be destroyed; each thing that does not has its own sentence. */
@Component
class DisposalRules {

    private final RetentionStore retention;
    private final HoldStore holds;
    // Asked for lazily: those who answer stand above this room and use it.
    private final ObjectProvider<ExhibitsInUse> uses;
    private final Clock clock;

    DisposalRules(RetentionStore retention, HoldStore holds, ObjectProvider<ExhibitsInUse> uses, Clock clock) {
        this.retention = retention;
        this.holds = holds;
        this.uses = uses;
        this.clock = clock;
    }

    /** Refuses for the first exhibit that has to stay. */
    void mayGo(List<EvidenceItem> items) {
        Set<CaseId> cases = items.stream().map(DisposalRules::caseOf).collect(Collectors.toSet());
        Map<CaseId, Instant> until = retention.until(cases);
        Set<CaseId> held = holds.held(cases);
        Map<CaseId, String> needed = needed(cases);
        for (EvidenceItem item : items) {
            CaseId id = caseOf(item);
            mayGo(item, id, until.get(id));
            if (held.contains(id)) {
                throw refusal("evidence.refused.held", item, id);
            }
            if (needed.containsKey(id)) {
                throw refusal(needed.get(id), item, id);
            }
        }
    }

    /** Those of these cases that are still needed, each with the key of the sentence that says why. */
    Map<CaseId, String> needed(Collection<CaseId> cases) {
        Set<CaseId> asked = Set.copyOf(cases);
        Map<CaseId, String> needed = new HashMap<>();
        if (!asked.isEmpty()) {
            uses.orderedStream().forEach(use -> use.among(asked).forEach(id -> needed.putIfAbsent(id, use.why())));
        }
        return needed;
    }

    private void mayGo(EvidenceItem item, CaseId id, Instant until) {
        if (item.disposed() != null) {
            throw refusal("evidence.refused.goneAlready", item, id);
        }
        if (until == null) {
            throw refusal("evidence.refused.notClosed", item, id);
        }
        if (until.isAfter(clock.instant())) {
            throw new Refused("evidence.refused.notDue", item.id().value(), id.value(), Moment.keptDay(until));
        }
    }

    private static Refused refusal(String key, EvidenceItem item, CaseId id) {
        return new Refused(key, item.id().value(), id.value());
    }

    /** What belongs to no case has no time after which it may go. */
    private static CaseId caseOf(EvidenceItem item) {
        CaseId id = item.caseId();
        if (id == null) {
            throw new NotFound(item.id().value());
        }
        return id;
    }
}
