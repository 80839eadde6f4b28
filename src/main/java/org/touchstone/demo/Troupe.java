package org.touchstone.demo;

import org.touchstone.common.PersonId;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.Person;

/** The people of the platform and of the agencies who act in every tale; brand and seller differ from one to the next. */
final class Troupe {

    static final Person INTAKE = of("intake");
    static final Person INVESTIGATOR = of("investigator");
    static final Person VOLUNTEER = of("volunteer");
    static final Person ADJUDICATOR = of("adjudicator");
    static final Person ADJUDICATOR2 = of("adjudicator2");
    static final Person APPROVER = of("approver");
    static final Person OFFICER = of("officer");
    static final Person OFFICER2 = of("officer2");
    static final Person SUPERVISOR = of("supervisor");

    private Troupe() {}

    private static Person of(String account) {
        return Accounts.person(new PersonId(account));
    }
}
