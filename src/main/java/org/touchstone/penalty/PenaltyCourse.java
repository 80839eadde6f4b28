package org.touchstone.penalty;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.cases.MeasuresImposed;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;

/** What the process does with a penalty by itself: proposing it and putting it into effect, each once. */
@Service
@Transactional
class PenaltyCourse {

    private final PenaltyStore store;
    private final PenaltyProposals proposals;
    private final Impositions impositions;
    private final PenaltyNotices notices;
    private final Cases cases;
    private final Clock clock;

    PenaltyCourse(
            PenaltyStore store,
            PenaltyProposals proposals,
            Impositions impositions,
            PenaltyNotices notices,
            Cases cases,
            Clock clock) {
        this.store = store;
        this.proposals = proposals;
        this.impositions = impositions;
        this.notices = notices;
        this.cases = cases;
        this.clock = clock;
    }

    void propose(CaseId id) {
        if (store.find(id).isPresent()) {
            return;
        }
        CaseFile file = cases.of(id);
        Proposal proposal = proposals.keep(file, Severity.of(file.risk()));
        store.insert(file, new Penalty.Proposed(id, proposal, null, null, 0));
        cases.tell(
                new PenaltyProposed(id, PersonId.SYSTEM, clock.instant(), proposal.pointsAfter(), proposal.strikes()));
    }

    void impose(CaseId id) {
        CaseFile file = cases.of(id);
        store.lockSeller(file.sellerId());
        Penalty penalty = store.find(id).orElseThrow(() -> new NotFound(id.value()));
        if (!(penalty instanceof Penalty.Decided decided)) {
            return;
        }
        Instant now = clock.instant();
        Penalty.Imposed imposed = decided.impose(now);
        store.save(imposed);
        impositions.put(file, imposed);
        cases.tell(new MeasuresImposed(id, imposed.by(), now, imposed.decision().kinds()));
        notices.imposed(file, imposed);
        if (imposed.decision().kinds().contains(Measure.POINTS)) {
            notices.nearStep(file);
        }
    }
}
