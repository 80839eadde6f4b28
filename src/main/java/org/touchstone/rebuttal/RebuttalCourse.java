package org.touchstone.rebuttal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Group;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/** What the rebuttal does by itself: notice, reminders, the end of a term, a fresh one. Each may be called twice. */
@Component
@Transactional
class RebuttalCourse {

    private final RebuttalStore store;
    private final RebuttalEnding ending;
    private final InterimMeasures interim;
    private final Cases cases;
    private final RuleSets rules;
    private final Notices notices;
    private final Clock clock;

    RebuttalCourse(
            RebuttalStore store,
            RebuttalEnding ending,
            InterimMeasures interim,
            Cases cases,
            RuleSets rules,
            Notices notices,
            Clock clock) {
        this.store = store;
        this.ending = ending;
        this.interim = interim;
        this.cases = cases;
        this.rules = rules;
        this.notices = notices;
        this.clock = clock;
    }

    /** The seller learns of the allegation; from now on the clock runs. */
    void notifySeller(CaseId id) {
        CaseFile file = cases.of(id);
        RuleSet set = rules.of(file.ruleSet());
        Instant now = clock.instant();
        var about = new Rebuttal.About(id, 1, set.number("rebuttalAttempts"), 0);
        var begun = new Rebuttal.Awaiting(about, Deadlines.from(now, set));
        boolean hide = InterimMeasures.needed(file);
        if (!store.insert(begun, hide, now)) {
            return;
        }
        cases.notified(id);
        Instant until = begun.deadlines().until();
        cases.tell(new SellerNotified(id, PersonId.SYSTEM, now, until));
        tellSeller(file, "rebuttal.notice.notified", until);
        if (hide) {
            interim.take(id);
        }
    }

    void remindSeller(CaseId id) {
        store.nextReminder(id).ifPresent(reminder -> {
            CaseFile file = cases.of(id);
            Instant until = deadlines(id).until();
            cases.tell(new SellerReminded(id, PersonId.SYSTEM, clock.instant(), until));
            tellSeller(file, "rebuttal.notice." + reminder.name(), until);
        });
    }

    /** The seller kept silent until the deadline: the allegation counts as not refuted. */
    void noteSilence(CaseId id) {
        if (store.at(id) instanceof Rebuttal.Awaiting awaiting) {
            ending.end(Person.SYSTEM, awaiting.silent());
        }
    }

    /** The reporter kept silent until the deadline: the seller is believed. */
    void concede(CaseId id) {
        if (store.at(id) instanceof Rebuttal.Answering answering) {
            ending.end(Person.SYSTEM, answering.silent());
        }
    }

    /** Another attempt begins with a fresh term. */
    void reopen(CaseId id) {
        if (store.at(id) instanceof Rebuttal.Reopening reopening) {
            CaseFile file = cases.of(id);
            Instant now = clock.instant();
            var again = reopening.reopened(Deadlines.from(now, rules.of(file.ruleSet())));
            store.save(again);
            Instant until = again.deadlines().until();
            cases.tell(new AnotherAttemptGiven(id, PersonId.SYSTEM, now, until));
            tellSeller(file, "rebuttal.notice.anotherAttempt", until);
        }
    }

    Instant due(CaseId id, Reminder reminder) {
        return deadlines(id).of(reminder);
    }

    Deadlines deadlines(CaseId id) {
        return store.at(Rebuttal.Awaiting.class, id).deadlines();
    }

    Instant answerBy(CaseId id) {
        return store.at(Rebuttal.Answering.class, id).answerBy();
    }

    private void tellSeller(CaseFile file, String key, Instant until) {
        notices.tell(
                Group.of(Role.SELLER, file.seller()),
                "task/" + Rebuttals.REFUTE + "/" + file.id(),
                key,
                file.id().value(),
                Moment.kept(until));
    }
}
