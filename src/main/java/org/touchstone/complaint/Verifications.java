package org.touchstone.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Conflict;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.reporter.Reporters;
import org.touchstone.rules.RuleSets;

/** Verification: intake decides on the complaint, the reporter answers what it asks. */
@Service
@Transactional
public class Verifications {

    private final VerificationStore store;
    private final VerificationWorkflow workflow;
    private final ReporterNotices notices;
    private final ComplaintStore complaints;
    private final Cases cases;
    private final Reporters reporters;
    private final RuleSets rules;
    private final Clock clock;

    Verifications(
            VerificationStore store,
            VerificationWorkflow workflow,
            ReporterNotices notices,
            ComplaintStore complaints,
            Cases cases,
            Reporters reporters,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.workflow = workflow;
        this.notices = notices;
        this.complaints = complaints;
        this.cases = cases;
        this.reporters = reporters;
        this.rules = rules;
        this.clock = clock;
    }

    /** Intake's decision on a screened case, as it stands at this moment. */
    public void verify(Person by, CaseId id, Verdict verdict) {
        verify(by, id, verdict, null);
    }

    /**
     * The same, unless something has joined the case since it was looked at.
     *
     * @param seen the version of the case that was looked at
     */
    public void verify(Person by, CaseId id, Verdict verdict, @Nullable Integer seen) {
        by.must(Role.INTAKE);
        cases.see(by, id);
        CaseFile file = cases.hold(id);
        if (seen != null && seen != file.version()) {
            throw new Conflict(id.value());
        }
        workflow.mayVerify(by, id);
        Verification.ToVerify waiting = store.lock(id)
                .filter(Verification.ToVerify.class::isInstance)
                .map(Verification.ToVerify.class::cast)
                .orElseThrow(() -> new NotYourTurn(id.value()));
        Instant now = clock.instant();
        Verification.Verified verified = switch (verdict.kind()) {
            case ACCEPT -> waiting.accept(file.route());
            case PURCHASE -> waiting.purchase();
            case REJECT -> waiting.reject(verdict.reason(), verdict.text());
            case CLARIFY -> ask(file, waiting, verdict.text(), now);
        };
        store.save(id, verified);
        if (verdict.kind() != Verdict.Kind.CLARIFY) {
            cases.verified(id);
        }
        cases.tell(event(file, by.id(), now, verified));
        notices.tell(file, verified);
        if (verified instanceof Verification.Rejected rejected) {
            reporters.rejected(id, rejected.reason() == RejectionReason.BAD_FAITH);
        }
        workflow.verified(by, id, verified);
    }

    /** The reporter's answer; evidence goes to the case by itself. */
    public void answer(Person by, CaseId id, String answer) {
        by.must(Role.BRAND, Role.VOLUNTEER);
        cases.see(by, id);
        CaseFile file = cases.hold(id);
        String text = PlainText.of(answer);
        if (text.isEmpty() || text.length() > Verdict.LONGEST_TEXT) {
            throw new Refused("complaint.refused.answer", Verdict.LONGEST_TEXT);
        }
        workflow.mayAnswer(by, id);
        Verification.Clarifying asked = store.lock(id)
                .filter(Verification.Clarifying.class::isInstance)
                .map(Verification.Clarifying.class::cast)
                .orElseThrow(() -> new NotYourTurn(id.value()));
        Instant now = clock.instant();
        store.answered(id, asked.questions(), text, now);
        store.save(id, asked.answered(rules.of(file.ruleSet()).deadline("verification", now)));
        cases.tell(new ClarificationAnswered(id, by.id(), file.reporter(), now, text));
        workflow.answered(by, id);
    }

    /** How far verification has come; for platform staff and the reporting side, but not for who merely joined it. */
    @Transactional(readOnly = true)
    public Optional<Verification> of(Person reader, CaseId id) {
        return readable(reader, id).besides(reader) ? Optional.empty() : store.find(id);
    }

    /** The questions to reporters and their answers, oldest first; a reporter reads what they were asked themselves. */
    @Transactional(readOnly = true)
    public List<Clarification> clarifications(Person reader, CaseId id) {
        return readable(reader, id).readsAll(reader) ? store.clarifications(id) : store.clarifications(id, reader);
    }

    /** The reporter stayed silent; a second call changes nothing. */
    void lapse(CaseId id) {
        CaseFile file = cases.hold(id);
        if (store.lock(id).orElseThrow() instanceof Verification.Clarifying asked) {
            Verification.Lapsed lapsed = asked.lapse();
            store.save(id, lapsed);
            cases.tell(new ComplaintLapsed(id, PersonId.SYSTEM, clock.instant()));
            notices.tell(file, lapsed);
        }
    }

    private Verification.Clarifying ask(CaseFile file, Verification.ToVerify waiting, String question, Instant now) {
        if (ReporterNotices.reporter(file).isEmpty()) {
            throw new Refused("complaint.refused.nobodyToAsk");
        }
        var asked = waiting.ask(question, rules.of(file.ruleSet()).deadline("clarification", now));
        store.asked(file, asked, now);
        return asked;
    }

    private CaseEvent event(CaseFile file, PersonId by, Instant now, Verification.Verified verified) {
        CaseId id = file.id();
        return switch (verified) {
            case Verification.Accepted accepted -> new ComplaintAccepted(id, by, now);
            case Verification.PurchaseOrdered ordered -> new PurchaseOrdered(id, by, now);
            case Verification.Clarifying asked ->
                new ClarificationAsked(id, by, file.reporter(), now, asked.question());
            case Verification.Rejected rejected ->
                new ComplaintRejected(id, by, now, "complaint.rejection." + rejected.reason(), rejected.explanation());
        };
    }

    private CaseFile readable(Person reader, CaseId id) {
        if (!reader.hasAny(Role.CASE_STAFF) && !reader.has(Role.BRAND) && !reader.has(Role.VOLUNTEER)) {
            throw new Forbidden();
        }
        if (!cases.sees(reader, id)) {
            throw new NotFound(id.value());
        }
        CaseFile file = cases.of(id);
        if (file.accuses(reader)) {
            throw new Forbidden(); // a brand with a store of its own is the accused here
        }
        return file;
    }
}
