package org.touchstone.rebuttal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.PlainText;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/** What people do while a seller is heard: refute, answer, assess, give more time. */
@Service
@Transactional
public class Rebuttals {

    public static final String REFUTE = "refuteAllegation";
    public static final String ANSWER = "answerRebuttal";
    public static final String ASSESS = "assessRebuttal";

    private final RebuttalStore store;
    private final AttemptStore attempts;
    private final RebuttalEnding ending;
    private final Cases cases;
    private final CaseProcess process;
    private final EvidenceVault vault;
    private final RebuttalNotices notices;
    private final RuleSets rules;
    private final Clock clock;

    Rebuttals(
            RebuttalStore store,
            AttemptStore attempts,
            RebuttalEnding ending,
            Cases cases,
            CaseProcess process,
            EvidenceVault vault,
            RebuttalNotices notices,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.ending = ending;
        this.cases = cases;
        this.process = process;
        this.vault = vault;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    /** The seller puts something forward, in time; whoever complained answers first, else the platform assesses. */
    public void refute(Person by, CaseId id, Refutation refutation) {
        by.must(Role.SELLER);
        CaseFile file = cases.see(by, id);
        var awaiting = store.at(Rebuttal.Awaiting.class, id);
        Instant now = clock.instant();
        boolean toPlatform = file.origin().ofPlatform();
        Instant answerBy = answerBy(rules(file), now);
        if (toPlatform) {
            store.save(awaiting.toPlatform(now));
        } else {
            store.save(awaiting.toReporter(now, answerBy));
        }
        var about = awaiting.about();
        attempts.insert(id, about.attempt(), refutation, by.id(), now);
        refutation.evidence().forEach(exhibit -> attach(by, id, exhibit));
        tell(new RebuttalFiled(id, by.id(), now, about.attempt(), about.attempts()));
        if (!toPlatform) {
            notices.filed(file, answerBy);
        }
        process.complete(by, id.value(), REFUTE, toPlatform ? "toPlatform" : "toReporter");
    }

    /** Whoever complained, an owner or its agent, contests what the seller put forward, or gives in. */
    public void answer(Person by, CaseId id, Answer answer) {
        by.must(Role.BRAND);
        cases.see(by, id);
        var answering = store.at(Rebuttal.Answering.class, id);
        Instant now = clock.instant();
        attempts.answered(id, answering.about().attempt(), answer, by.id(), now);
        if (answer.position() == Answer.Position.CONCEDE) {
            tell(new RebuttalConceded(id, by.id(), now));
            ending.end(by, answering.conceded());
            process.complete(by, id.value(), ANSWER, "concede");
        } else {
            store.save(answering.contested());
            tell(new RebuttalContested(id, by.id(), now));
            process.complete(by, id.value(), ANSWER, "contest");
        }
    }

    /** An adjudicator weighs what was put forward against the allegation. */
    public void assess(Person by, CaseId id, Assessment assessment) {
        by.must(Role.ADJUDICATOR);
        cases.see(by, id);
        var assessing = store.at(Rebuttal.Assessing.class, id);
        attempts.assessed(id, assessing.about().attempt(), assessment, by.id(), clock.instant());
        switch (assessment.verdict()) {
            case REFUTED -> ending.end(by, assessing.refuted());
            case NOT_REFUTED -> ending.end(by, assessing.notRefuted());
            case FICTITIOUS -> ending.end(by, assessing.fictitious());
            case ANOTHER_ATTEMPT -> store.save(assessing.anotherAttempt());
        }
        process.complete(by, id.value(), ASSESS, assessment.verdict().outcome());
    }

    /** An adjudicator gives the seller more time; the reminders still to come move with the deadline. */
    public void extend(Person by, CaseId id, Instant until, String reason) {
        by.must(Role.ADJUDICATOR);
        CaseFile file = cases.see(by, id);
        String why = PlainText.sized(reason, 10, 500, "rebuttal.refused.extension");
        RuleSet set = rules(file);
        var awaiting = store.at(Rebuttal.Awaiting.class, id);
        Instant latest = awaiting.deadlines().until().plus(Duration.ofDays(set.number("rebuttalExtensionDays")));
        var extended = awaiting.extended(Deadlines.until(until, set), latest);
        store.save(extended);
        Instant then = extended.deadlines().until();
        tell(new DeadlineExtended(id, by.id(), clock.instant(), then, why));
        notices.extended(file, then);
        for (Reminder reminder : store.reminders(id)) {
            process.moveDeadline(
                    id.value(), REFUTE, reminder.timer(), extended.deadlines().of(reminder));
        }
        // Last, because the row in the inbox shows the instant that was moved last.
        process.moveDeadline(id.value(), REFUTE, "rebuttalDeadline", then);
    }

    /** A file that was added while drafting now belongs to the case; whatever the seller may not see is refused. */
    private void attach(Person by, CaseId id, EvidenceId exhibit) {
        EvidenceItem item = vault.find(by, exhibit);
        if (item.caseId() == null) {
            vault.attach(item.subject(), id);
        } else if (!item.caseId().equals(id)) {
            throw new NotFound(exhibit.value());
        }
    }

    /** Until when a seller is to be answered who is to be answered from now on. */
    static Instant answerBy(RuleSet set, Instant now) {
        return Moment.fullMinute(set.deadline("answer", now));
    }

    private void tell(CaseEvent event) {
        cases.tell(event);
    }

    private RuleSet rules(CaseFile file) {
        return rules.of(file.ruleSet());
    }
}
