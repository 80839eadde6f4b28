package org.touchstone.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotYourTurn;

/** Two people finish the same step in the same moment. */
@PortalTest
class LostRaceTest {

    private static final String STEP = "verifyComplaint";

    @Autowired
    CaseFixture fixture;

    @Autowired
    CaseProcess process;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Life life;

    @Test
    void the_second_is_told_that_it_is_no_longer_their_turn() {
        CaseId id = fixture.open();
        life.goesOn(id.value());
        CompletableFuture<Void> second = transaction.execute(status -> {
            process.complete(Cast.INTAKE, id.value(), STEP, "accept");
            var other = CompletableFuture.runAsync(() -> process.complete(Cast.INTAKE, id.value(), STEP, "reject"));
            untilItWaitsForUs(other);
            return other;
        });
        assertThat(second)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withCauseInstanceOf(NotYourTurn.class);
        assertThat(process.waits(id.value(), STEP)).isFalse();
    }

    /** The first has not committed yet: the second has read the step as still waiting, and stands at a lock of ours. */
    private void untilItWaitsForUs(CompletableFuture<Void> other) {
        while (waiting() == 0 && !other.isDone()) {
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return jdbc.sql("""
                        select count(*) from pg_locks where not granted
                        and transactionid = pg_current_xact_id()::xid""").query(Integer.class).single();
    }
}
