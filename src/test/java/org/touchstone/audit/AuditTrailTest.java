package org.touchstone.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;

@PortalTest
class AuditTrailTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Cases cases;

    @Autowired
    CaseFixture fixture;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set detail = 'nothing happened' where subject = ?",
                "delete from audit_entry where subject = ?",
            })
    void whatIsWrittenIsNeverChanged(String sql) {
        CaseId id = fixture.open();
        List<String> before = verbs(id.value());
        assertThatThrownBy(() -> jdbc.sql(sql).param(id.value()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(verbs(id.value())).isEqualTo(before).isNotEmpty();
    }

    @Test
    void norIsItAllThrownAway() {
        for (String sql : List.of("truncate audit_entry", "truncate audit_entry cascade")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void whatDidNotHappenIsNotWritten() {
        String subject = UUID.randomUUID().toString();
        transaction.executeWithoutResult(undone -> {
            publisher.publishEvent(act(subject));
            assertThat(verbs(subject)).containsExactly("Tried");
            undone.setRollbackOnly();
        });
        assertThat(verbs(subject)).isEmpty();
    }

    @Test
    void nothingHappensOutsideATransaction() {
        assertThatThrownBy(() -> publisher.publishEvent(act("outside")))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(verbs("outside")).isEmpty();
    }

    @Test
    void whoReadsACaseIsWrittenDownAndWhoMayNotReadsNothing() {
        CaseId id = fixture.open();
        cases.see(Cast.MANAGER, id);
        assertThatThrownBy(() -> cases.see(Cast.BRAND2, id)).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select by_person from audit_entry where case_id = ? and verb = 'CaseRead' and personal")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("manager");
    }

    private static Act act(String subject) {
        return new Act(Instant.parse("2014-11-11T00:00:00Z"), Cast.ADMIN.id(), "Tried", subject);
    }

    private List<String> verbs(String subject) {
        return jdbc.sql("select verb from audit_entry where subject = ? order by id")
                .param(subject)
                .query(String.class)
                .list();
    }
}
