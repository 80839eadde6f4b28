package org.touchstone.evidence;

import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;

/** Says who may see a case; the room of the case files answers. */
public interface CaseSight {

    boolean sees(Person reader, CaseId id);
}
