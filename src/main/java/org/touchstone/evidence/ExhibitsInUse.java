package org.touchstone.evidence;

import java.util.Set;
import org.touchstone.common.CaseId;

/** Says of which cases the exhibits are still needed, whatever their time; a bean per capability that works with closed cases. */
public interface ExhibitsInUse {

    /** Those among these cases whose exhibits are needed. */
    Set<CaseId> among(Set<CaseId> cases);

    /** The key of the sentence that says why exhibit {0} of case {1} stays. */
    String why();
}
