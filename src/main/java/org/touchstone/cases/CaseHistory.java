package org.touchstone.cases;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;

/** What earlier and other cases say about a case: proven strikes, the same listings elsewhere. */
@Service
@Transactional(readOnly = true)
public class CaseHistory {

    private final CaseHistoryStore store;

    CaseHistory(CaseHistoryStore store) {
        this.store = store;
    }

    /** How many closed cases proved a counterfeit against this seller and still stand. */
    public int strikes(String sellerId) {
        return store.strikes(sellerId);
    }

    /** Other open cases on the same right in which one of this case's listings is accused too. */
    public List<CaseId> openElsewhere(CaseId id) {
        return store.openElsewhere(id);
    }

    /** Which of these listings an open case on the same right accuses already, by listing. */
    public List<AccusedListing> accused(OrganisationId brand, String rightId, Collection<String> listings) {
        return store.accused(brand, rightId, listings);
    }
}
