package org.touchstone;

import org.touchstone.common.PersonId;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.Person;

/** The people of all tests: the accounts of the embedded portal. */
public final class Cast {

    private Cast() {}

    public static final Person BRAND = of("brand");
    public static final Person BRAND2 = of("brand2");
    public static final Person AGENT = of("agent");
    public static final Person VOLUNTEER = of("volunteer");
    public static final Person SELLER = of("seller");
    public static final Person SELLER2 = of("seller2");
    public static final Person INTAKE = of("intake");
    public static final Person INVESTIGATOR = of("investigator");
    public static final Person ADJUDICATOR = of("adjudicator");
    public static final Person ADJUDICATOR2 = of("adjudicator2");
    public static final Person APPROVER = of("approver");
    public static final Person OFFICER = of("officer");
    public static final Person OFFICER2 = of("officer2");
    public static final Person SUPERVISOR = of("supervisor");
    public static final Person ASSOCIATION = of("association");
    public static final Person MANAGER = of("manager");
    public static final Person ADMIN = of("admin");

    private static Person of(String account) {
        return Accounts.person(new PersonId(account));
    }
}
