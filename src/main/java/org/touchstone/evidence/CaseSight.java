package org.touchstone.evidence;

import java.util.Set;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Person;

/** Says who may see a case, and whose word in it; the room of the case files answers. */
public interface CaseSight {

    boolean sees(Person reader, CaseId id);

    /** Of these organisations those whose files for the reporting side alone are for a reader of that side, who sees the case. */
    Set<OrganisationId> shared(Person reader, CaseId id, Set<OrganisationId> keepers);

    /** Whether this organisation was given the case and has not given it back. */
    boolean has(OrganisationId organisation, CaseId id);
}
