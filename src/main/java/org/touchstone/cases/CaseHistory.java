package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;

/** What earlier and other cases say about a case: proven strikes, the reporter's record, the same listings elsewhere. */
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

    /** What became of the cases that this case's reporter brought and that were closed since; volunteers count one by one. */
    public ReporterRecord record(CaseFile file, Instant since) {
        if (file.origin() == Origin.VOLUNTEER && file.reporterPerson() != null) {
            return store.record("c.reporter_person = ?", file.reporterPerson().value(), since);
        }
        return file.reporter() == null
                ? ReporterRecord.NONE
                : store.record(
                        "c.origin = 'BRAND' and c.reporter = ?", file.reporter().value(), since);
    }
}
