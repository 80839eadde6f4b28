package org.touchstone.penalty;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.CommandStatus;
import org.touchstone.marketplace.MarketplaceCommands;

/** What people do with penalties: an adjudicator decides, a second person approves heavy measures or refuses. */
@Service
@Transactional
public class Penalties {

    static final String DECIDE = "decidePenalty";
    static final String APPROVE = "approvePenalty";

    private final PenaltyStore store;
    private final MeasureStore measures;
    private final PenaltyProposals proposals;
    private final MarketplaceCommands commands;
    private final Cases cases;
    private final CaseProcess process;
    private final Clock clock;

    Penalties(
            PenaltyStore store,
            MeasureStore measures,
            PenaltyProposals proposals,
            MarketplaceCommands commands,
            Cases cases,
            CaseProcess process,
            Clock clock) {
        this.store = store;
        this.measures = measures;
        this.proposals = proposals;
        this.commands = commands;
        this.cases = cases;
        this.process = process;
        this.clock = clock;
    }

    /** What the rules propose now if the violation is judged this grave. */
    @Transactional(readOnly = true)
    public Proposal proposal(Person by, CaseId id, Severity severity) {
        by.must(Role.ADJUDICATOR, Role.APPROVER);
        require(id);
        return proposals.preview(cases.of(id), severity);
    }

    /** Decides the penalty; heavy measures then wait for a second person, all others take effect. */
    public void decide(Person by, CaseId id, PenaltyDecision decision) {
        by.must(Role.ADJUDICATOR);
        process.mayComplete(by, id.value(), DECIDE);
        Proposal current = proposals.preview(cases.of(id), decision.severity());
        if (!(require(id) instanceof Penalty.Proposed proposed)) {
            throw new NotYourTurn(id.value());
        }
        store.save(proposed.decide(by.id(), clock.instant(), decision, current));
        cases.tell(new PenaltyDecided(id, by.id(), clock.instant(), decision.severity(), decision.kinds()));
        process.complete(by, id.value(), DECIDE, decision.heavy() ? "heavy" : "light");
    }

    /** Approves heavy measures: the second of two persons, never the one who decided. */
    public void approve(Person by, CaseId id) {
        by.must(Role.APPROVER);
        process.mayComplete(by, id.value(), APPROVE);
        store.save(decided(id).approve(by.id()));
        cases.tell(new PenaltyApproved(id, by.id(), clock.instant()));
        process.complete(by, id.value(), APPROVE, "approve");
    }

    /** Gives the penalty back to the adjudicators, saying what is wrong with it. */
    public void refuse(Person by, CaseId id, String reason) {
        by.must(Role.APPROVER);
        process.mayComplete(by, id.value(), APPROVE);
        Penalty.Proposed back = decided(id).refuse(by.id(), reason);
        store.save(back);
        cases.tell(new PenaltyRefused(id, by.id(), clock.instant(), String.valueOf(back.refusal())));
        process.complete(by, id.value(), APPROVE, "refuse");
    }

    /** The penalty as this person may see it: the parties only once it is in effect. */
    @Transactional(readOnly = true)
    public Optional<Penalty> of(Person reader, CaseId id) {
        seen(reader, id);
        return store.find(id).filter(penalty -> reader.hasAny(Role.CASE_STAFF) || penalty instanceof Penalty.Imposed);
    }

    /** The measures that took effect, in their order. */
    @Transactional(readOnly = true)
    public List<MeasureInForce> measures(Person reader, CaseId id) {
        seen(reader, id);
        return measures.of(id);
    }

    /** What the marketplace was told because of the penalty, and how far it is. */
    @Transactional(readOnly = true)
    public List<CommandStatus> commands(Person reader, CaseId id) {
        reader.must(Role.CASE_STAFF.toArray(Role[]::new));
        seen(reader, id);
        return commands.of(id);
    }

    private void seen(Person reader, CaseId id) {
        if (!cases.sees(reader, id)) {
            throw new NotFound(id.value());
        }
    }

    private Penalty require(CaseId id) {
        return store.find(id).orElseThrow(() -> new NotFound(id.value()));
    }

    private Penalty.Decided decided(CaseId id) {
        if (require(id) instanceof Penalty.Decided decided) {
            return decided;
        }
        throw new NotYourTurn(id.value());
    }
}
