package org.touchstone.desk;

import java.time.Instant;
import org.touchstone.cases.DueDates;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;

/** What can be done with many tasks at once. */
sealed interface ManyAct {

    /** Does it with one row, or refuses. */
    void on(InboxRow row, Person by, Inbox inbox, DueDates dates);

    record Claim() implements ManyAct {
        @Override
        public void on(InboxRow row, Person by, Inbox inbox, DueDates dates) {
            inbox.claim(by, row.subject(), row.step());
        }
    }

    record HandOver(PersonId to) implements ManyAct {
        @Override
        public void on(InboxRow row, Person by, Inbox inbox, DueDates dates) {
            inbox.handOver(by, row.subject(), row.step(), to);
        }
    }

    record SetDue(Instant to) implements ManyAct {
        @Override
        public void on(InboxRow row, Person by, Inbox inbox, DueDates dates) {
            dates.set(by, row.subject(), row.step(), to);
        }
    }
}
