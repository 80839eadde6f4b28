package org.touchstone.evidence;

import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;

/** Says who may see a case, and whose word in it; the room of the case files answers. */
public interface CaseSight {

    boolean sees(Person reader, CaseId id);

    /** Whether a reader of the reporting side, who sees the case, sees what this person handed in for that side alone. */
    boolean shares(Person reader, CaseId id, PersonId keeper);
}
