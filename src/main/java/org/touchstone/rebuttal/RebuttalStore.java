package org.touchstone.rebuttal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Conflict;
import org.touchstone.common.NotYourTurn;

@Component
class RebuttalStore {

    private final JdbcClient jdbc;

    RebuttalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the rebuttal of this case has begun before. */
    boolean insert(Rebuttal.Awaiting begun, boolean interim, Instant now) {
        return dated(jdbc.sql("""
                                insert into rebuttal (case_id, state, attempts, until, first_reminder, second_reminder,
                                    last_reminder, interim, started_at)
                                values (:id, 'AWAITING', :attempts, :until, :first, :second, :last, :interim, :now)
                                on conflict do nothing"""), begun.deadlines())
                        .param("id", begun.about().caseId().value())
                        .param("attempts", begun.about().attempts())
                        .param("interim", interim)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    Optional<Rebuttal> find(CaseId id) {
        return jdbc.sql("select * from rebuttal where case_id = ?")
                .param(id.value())
                .query(RebuttalRow::toState)
                .optional();
    }

    Rebuttal at(CaseId id) {
        return at(Rebuttal.class, id);
    }

    /** The rebuttal in this state, or {@code NotYourTurn} when it is in another or has not begun. */
    <S extends Rebuttal> S at(Class<S> state, CaseId id) {
        return find(id).filter(state::isInstance).map(state::cast).orElseThrow(() -> new NotYourTurn(id.value()));
    }

    Optional<RebuttalFile> file(CaseId id, List<Attempt> history) {
        return jdbc.sql("select * from rebuttal where case_id = ?")
                .param(id.value())
                .query((row, number) -> RebuttalRow.toFile(row, history))
                .optional();
    }

    void save(Rebuttal.Awaiting state) {
        changed(
                state,
                dated(jdbc.sql("""
                        update rebuttal set state = 'AWAITING', attempt = :attempt, until = :until,
                            first_reminder = :first, second_reminder = :second, last_reminder = :last,
                            reminded = case when attempt = :attempt then reminded else 0 end, answer_by = null,
                            version = version + 1
                        where case_id = :id and version = :version"""), state.deadlines())
                        .param("attempt", state.about().attempt()));
    }

    void save(Rebuttal.Answering state) {
        changed(state, jdbc.sql("""
                        update rebuttal set state = 'ANSWERING', answer_by = :answerBy, version = version + 1
                        where case_id = :id and version = :version""").param("answerBy", at(state.answerBy())));
    }

    void save(Rebuttal.Assessing state) {
        changed(state, jdbc.sql("""
                        update rebuttal set state = 'ASSESSING', answer_by = null, version = version + 1
                        where case_id = :id and version = :version"""));
    }

    void save(Rebuttal.Reopening state) {
        changed(state, jdbc.sql("""
                        update rebuttal set state = 'REOPENING', version = version + 1
                        where case_id = :id and version = :version"""));
    }

    void save(Rebuttal.Ended state, Instant now) {
        changed(state, jdbc.sql("""
                        update rebuttal set state = 'ENDED', outcome = :outcome, ended_at = :now, answer_by = null,
                            version = version + 1
                        where case_id = :id and version = :version""").param("outcome", state.outcome().name()).param("now", at(now)));
    }

    /** The reminder that comes next in this term, counted as given; empty when all are. */
    Optional<Reminder> nextReminder(CaseId id) {
        return jdbc.sql("""
                        update rebuttal set reminded = reminded + 1
                        where case_id = ? and state = 'AWAITING' and reminded < 3 returning reminded""")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .map(given -> Reminder.values()[given - 1]);
    }

    /** The reminders of this term that are still to come. */
    List<Reminder> reminders(CaseId id) {
        int given = jdbc.sql("select reminded from rebuttal where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        return List.of(Reminder.values()).subList(given, Reminder.values().length);
    }

    boolean interim(CaseId id) {
        return jdbc.sql("select exists (select 1 from rebuttal where case_id = ? and interim)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** True once: the interim measures of the case are to be lifted by the one who gets it. */
    boolean liftFirst(CaseId id) {
        return jdbc.sql("update rebuttal set interim = false where case_id = ? and interim")
                        .param(id.value())
                        .update()
                == 1;
    }

    private static void changed(Rebuttal state, JdbcClient.StatementSpec update) {
        String id = state.about().caseId().value();
        if (update.param("id", id).param("version", state.about().version()).update() != 1) {
            throw new Conflict(id);
        }
    }

    private static JdbcClient.StatementSpec dated(JdbcClient.StatementSpec update, Deadlines deadlines) {
        return update.param("until", at(deadlines.until()))
                .param("first", at(deadlines.first()))
                .param("second", at(deadlines.second()))
                .param("last", at(deadlines.last()));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
