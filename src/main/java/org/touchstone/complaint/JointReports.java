package org.touchstone.complaint;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Parting;
import org.touchstone.cases.StandsByItself;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.reporter.Score;
import org.touchstone.reporter.Standpoint;
import org.touchstone.rules.RuleSets;

/** Cases that several reported: one can leave, by their own will or because nobody believes them, and the others go on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JointReports {

    private final Reporters reporters;
    private final Reporting reporting;
    private final ComplaintStore complaints;
    private final VerificationStore verifications;
    private final VerificationWorkflow workflow;
    private final List<StandsByItself> reasons;
    private final Parting parting;
    private final RuleSets rules;
    private final Clock clock;

    JointReports(
            Reporters reporters,
            Reporting reporting,
            ComplaintStore complaints,
            VerificationStore verifications,
            VerificationWorkflow workflow,
            List<StandsByItself> reasons,
            Parting parting,
            RuleSets rules,
            Clock clock) {
        this.reporters = reporters;
        this.reporting = reporting;
        this.complaints = complaints;
        this.verifications = verifications;
        this.workflow = workflow;
        this.reasons = reasons;
        this.parting = parting;
        this.rules = rules;
        this.clock = clock;
    }

    /** The report of this reporter, and those of all others who stand by the case. */
    record Shared(Standpoint own, List<Standpoint> others) {

        boolean alone() {
            return others.isEmpty();
        }
    }

    /** Empty when this reporter does not stand by the case. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Shared> of(CaseId id, ReporterId reporter) {
        List<Standpoint> others = new ArrayList<>(reporters.behind(id));
        Optional<Standpoint> own =
                others.stream().filter(one -> one.by().equals(reporter)).findFirst();
        own.ifPresent(others::remove);
        return own.map(one -> new Shared(one, List.copyOf(others)));
    }

    /**
     * Takes the one report out of the case.
     *
     * @param file held until the transaction ends
     * @param score what it counts as on the record of whoever made it
     */
    void takeOut(PersonId by, CaseFile file, Shared shared, Score score) {
        CaseId id = file.id();
        List<String> falling = new ArrayList<>(reporters.leaves(id, shared.own().number(), score));
        reasons.forEach(reason -> falling.removeAll(reason.listings(id)));
        complaints.left(
                id,
                shared.own().by(),
                score == Score.WITHDRAWN ? ComplaintStatus.TAKEN_BACK : ComplaintStatus.REJECTED);
        Parting.Dropped dropped = parting.drop(by, id, falling);
        parting.accuse(
                id,
                shared.others().stream()
                        .map(Standpoint::allegation)
                        .reduce(Allegation::with)
                        .orElseThrow());
        if (ReporterId.of(file).equals(Optional.of(shared.own().by()))) {
            Standpoint next = shared.others().getFirst();
            callOff(file);
            parting.passTo(by, id, reporting.bringer(id, next.by()));
            reporting.tell(next.by(), id, "complaint.notice.passed", now());
        }
        if (dropped.fallen() > 0) {
            reporting.tellSeller(
                    file,
                    "complaint.notice.fewer",
                    Integer.toString(dropped.fallen()),
                    now(),
                    Integer.toString(dropped.left()));
        }
    }

    /** Named in what people are told, or a second parting like the first would be taken for the same news. */
    private String now() {
        return Moment.kept(clock.instant());
    }

    /** A question to whoever left is asked of nobody any more: it is intake's turn again. */
    private void callOff(CaseFile file) {
        CaseId id = file.id();
        if (verifications.lock(id).orElse(null) instanceof Verification.Clarifying asked) {
            verifications.save(id, asked.answered(rules.of(file.ruleSet()).deadline("verification", clock.instant())));
            workflow.answered(Person.SYSTEM, id);
        }
    }
}
