package org.touchstone.reporter;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Card;
import org.touchstone.cases.Inbox;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** Whose turn it is with a measure: rows in the task lists that no process waits for. */
@Component
class MeasureCards {

    static final String WEIGH = "weighReporter";
    static final String APPROVE = "approveSuspension";
    static final String APPEAL = "decideReporterAppeal";

    private static final int PRIORITY = 60;

    private final Inbox inbox;
    private final ReporterNames names;
    private final RuleSets rules;
    private final Clock clock;

    MeasureCards(Inbox inbox, ReporterNames names, RuleSets rules, Clock clock) {
        this.inbox = inbox;
        this.names = names;
        this.rules = rules;
        this.clock = clock;
    }

    void weigh(MeasureId id, Reporter reporter) {
        put(WEIGH, id, reporter, Role.ADJUDICATOR, "penalty");
    }

    void approve(MeasureId id, Reporter reporter) {
        put(APPROVE, id, reporter, Role.APPROVER, "approval");
    }

    void appeal(MeasureId id, Reporter reporter) {
        put(APPEAL, id, reporter, Role.ADJUDICATOR, "appealDecision");
    }

    void done(String step, MeasureId id) {
        inbox.remove(step, id.value());
    }

    private void put(String step, MeasureId id, Reporter reporter, Role role, String deadline) {
        var due = rules.of(rules.current()).deadline(deadline, clock.instant());
        inbox.put(
                step,
                id.value(),
                new Card(
                        null,
                        Group.of(role),
                        null,
                        due,
                        PRIORITY,
                        "",
                        names.of(reporter.id()).in(Locale.ENGLISH)));
    }
}
