package org.touchstone.marketplace;

import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;

/** Says who may see a case: the marketplace stands below the case files and asks them through this. */
public interface CaseSight {

    boolean sees(Person reader, CaseId id);
}
