package org.touchstone.desk;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.touchstone.cases.DueDates;
import org.touchstone.cases.Inbox;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;

/** What the parts of a task page work with. */
@Component
record Desk(
        Inbox inbox,
        DueDates dates,
        People people,
        CurrentPerson current,
        StepForms forms,
        FormDrafts drafts,
        ManyTasks many,
        Clock clock) {

    Person me() {
        return current.get();
    }
}
