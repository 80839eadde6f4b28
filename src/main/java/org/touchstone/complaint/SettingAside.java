package org.touchstone.complaint;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;

/** Ends a case that nobody has verified yet as knowingly false, through its ordinary ending; everyone is told as usual. */
@Component
class SettingAside {

    private final VerificationStore store;
    private final VerificationWorkflow workflow;
    private final ReporterNotices notices;
    private final Reporters reporters;
    private final Cases cases;
    private final Clock clock;

    SettingAside(
            VerificationStore store,
            VerificationWorkflow workflow,
            ReporterNotices notices,
            Reporters reporters,
            Cases cases,
            Clock clock) {
        this.store = store;
        this.workflow = workflow;
        this.notices = notices;
        this.reporters = reporters;
        this.cases = cases;
        this.clock = clock;
    }

    /** False when the case has gone on, or when somebody else brought it: then it stands by itself. */
    @Transactional
    boolean setAside(Sweep sweep, CaseId id) {
        CaseFile file = cases.of(id);
        ReporterId swept = reporters.reporter(sweep.reporter()).id();
        if (!ReporterId.of(file).equals(Optional.of(swept))) {
            return false;
        }
        Optional<Verification.Rejected> rejected =
                store.lock(id).map(state -> callOff(id, state)).flatMap(state -> reject(state, sweep.explanation()));
        rejected.ifPresent(state -> {
            store.save(id, state);
            cases.tell(new ComplaintRejected(
                    id, sweep.by(), clock.instant(), "complaint.rejection." + state.reason(), state.explanation()));
            notices.tell(file, state);
            reporters.rejected(id, true);
            workflow.verified(Person.SYSTEM, id, state);
        });
        return rejected.isPresent();
    }

    /** An open question no longer matters: it is intake's turn again, for a moment. */
    private Verification callOff(CaseId id, Verification state) {
        if (state instanceof Verification.Clarifying asked) {
            Verification.ToVerify waiting = asked.answered(clock.instant());
            store.save(id, waiting);
            workflow.answered(Person.SYSTEM, id);
            return waiting;
        }
        return state;
    }

    private static Optional<Verification.Rejected> reject(Verification state, String explanation) {
        return switch (state) {
            case Verification.ToVerify waiting -> Optional.of(waiting.reject(RejectionReason.BAD_FAITH, explanation));
            case Verification.Clarifying asked -> Optional.empty(); // was called off before
            case Verification.Accepted accepted -> Optional.empty();
            case Verification.PurchaseOrdered ordered -> Optional.empty();
            case Verification.Rejected rejected -> Optional.empty();
            case Verification.Lapsed lapsed -> Optional.empty();
        };
    }
}
