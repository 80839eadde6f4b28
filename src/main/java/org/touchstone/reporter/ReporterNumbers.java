package org.touchstone.reporter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The number under which a reporter's record is kept, asked for with each report; it begins with the first. */
@Component
class ReporterNumbers {

    private final Map<ReporterId, ReporterNumber> known = new ConcurrentHashMap<>();
    private final ReporterStore store;
    private final TransactionTemplate own;

    ReporterNumbers(ReporterStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    ReporterNumber of(ReporterId id) {
        ReporterNumber number = known.get(id);
        if (number == null) {
            number = store.find(id).map(Reporter::number).orElseGet(() -> begin(id));
            known.put(id, number);
        }
        return number;
    }

    /** In a transaction of its own: what is remembered here must be there, whatever becomes of the first report. */
    private ReporterNumber begin(ReporterId id) {
        own.executeWithoutResult(status -> store.begin(id));
        return store.find(id).orElseThrow().number();
    }
}
