package org.touchstone.audit;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Act;

@Component
class AuditStore {

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(Act act) {
        jdbc.sql("""
                        insert into audit_entry (at, by_person, verb, subject, case_id, personal, detail)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        act.at().atOffset(ZoneOffset.UTC),
                        act.by().value(),
                        act.verb(),
                        act.subject(),
                        act.caseId() == null ? null : act.caseId().value(),
                        act.personal(),
                        act.detail())
                .update();
    }
}
