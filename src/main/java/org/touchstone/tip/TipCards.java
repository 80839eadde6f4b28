package org.touchstone.tip;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Card;
import org.touchstone.cases.Inbox;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** Whose turn it is with a tip: rows in the task lists that no process waits for. */
@Component
class TipCards {

    static final String SORT = "sortTip";
    static final String CHECK = "checkTip";
    static final String RECEIVE = "receiveTip";

    private static final int PRIORITY = 40;

    private final Inbox inbox;
    private final People people;
    private final RuleSets rules;
    private final Clock clock;

    TipCards(Inbox inbox, People people, RuleSets rules, Clock clock) {
        this.inbox = inbox;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    void sort(Tip.ToSort tip) {
        put(SORT, tip, Group.of(Role.INTAKE), tip.due(), tip.about().content().brandName());
    }

    void check(Tip.ToCheck tip) {
        put(CHECK, tip, Group.of(Role.BRAND, tip.brand()), tip.due(), name(tip.brand()));
    }

    void receive(Tip.HandedOn tip) {
        put(RECEIVE, tip, Group.of(Role.OFFICER, tip.agency()), tip.due(), name(tip.brand()));
    }

    void done(String step, TipId id) {
        inbox.remove(step, id.value());
    }

    private String name(OrganisationId id) {
        return people.organisation(id).name();
    }

    /** By when intake sorts it. */
    Instant sortDue() {
        return due("verification");
    }

    /** By when a rights owner answers. */
    Instant checkDue() {
        return due("answer");
    }

    /** By when an agency says whether it takes it up. */
    Instant receiveDue() {
        return due("referral");
    }

    private Instant due(String deadline) {
        return rules.of(rules.current()).deadline(deadline, clock.instant());
    }

    private void put(String step, Tip tip, Group group, Instant due, String brand) {
        inbox.put(step, tip.id().value(), new Card(null, group, null, due, PRIORITY, brand, ""));
    }
}
