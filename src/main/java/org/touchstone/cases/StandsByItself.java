package org.touchstone.cases;

import java.util.Set;
import org.touchstone.common.CaseId;

/**
 * What makes a case stand although nobody believes its reporter any more, because it rests on somebody else's word; a
 * bean per capability in which there can be such a thing.
 */
public interface StandsByItself {

    boolean stands(CaseFile file);

    /** Listings that stay accused although whoever named them is believed no more. */
    default Set<String> listings(CaseId id) {
        return Set.of();
    }
}
