package org.touchstone.disposal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Card;
import org.touchstone.cases.Inbox;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** The second person's turn: a row in the task list that no process waits for. */
@Component
class DisposalCards {

    static final String CONFIRM = "confirmDisposal";

    private static final int PRIORITY = 30;

    private final Inbox inbox;
    private final RuleSets rules;
    private final Clock clock;

    DisposalCards(Inbox inbox, RuleSets rules, Clock clock) {
        this.inbox = inbox;
        this.rules = rules;
        this.clock = clock;
    }

    void confirm(DisposalId id) {
        Instant due = rules.of(rules.current()).deadline("approval", clock.instant());
        inbox.put(CONFIRM, id.value(), new Card(null, Group.of(Role.APPROVER), null, due, PRIORITY, "", ""));
    }

    void done(DisposalId id) {
        inbox.remove(CONFIRM, id.value());
    }
}
