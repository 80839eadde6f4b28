package org.touchstone.cases;

import java.util.List;
import org.touchstone.common.CaseId;

/** What a capability does for a case in processes that the case does not call, such as its appeals: their business keys. */
@FunctionalInterface
public interface SubjectsOfCase {

    /** In the order in which they began. */
    List<String> of(CaseId id);
}
