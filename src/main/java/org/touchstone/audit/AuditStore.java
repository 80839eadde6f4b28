package org.touchstone.audit;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.touchstone.common.Act;

@Component
class AuditStore {

    private final JdbcTemplate batches;

    AuditStore(JdbcTemplate batches) {
        this.batches = batches;
    }

    void append(List<Act> acts) {
        batches.batchUpdate("""
                insert into audit_entry (at, by_person, verb, subject, case_id, personal, detail)
                values (?, ?, ?, ?, ?, ?, ?)""", acts.stream().map(AuditStore::row).toList());
    }

    private static Object[] row(Act act) {
        return new Object[] {
            act.at().atOffset(ZoneOffset.UTC),
            act.by().value(),
            act.verb(),
            act.subject(),
            act.caseId() == null ? null : act.caseId().value(),
            act.personal(),
            act.detail()
        };
    }
}
