package org.touchstone.reporter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Conflict;
import org.touchstone.common.PersonId;

@Component
class ReporterMeasureStore {

    private final JdbcClient jdbc;

    ReporterMeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ReporterMeasure.Proposed proposed) {
        var basis = proposed.basis();
        jdbc.sql("""
                        insert into reporter_measure (id, reporter, state, proposed_days, number, decided_cases, gravity, intention, proposed_at)
                        values (?, ?, 'PROPOSED', ?, ?, ?, ?, ?, ?)""")
                .params(
                        basis.id().value(),
                        basis.reporter().value(),
                        MeasureRow.days(basis.proposed()),
                        basis.weighing().number(),
                        basis.weighing().decided(),
                        basis.weighing().gravity().name(),
                        basis.weighing().intention().name(),
                        ReporterStore.at(basis.at()))
                .update();
    }

    Optional<ReporterMeasure> find(MeasureId id) {
        return jdbc.sql("select * from reporter_measure where id = ?")
                .param(id.value())
                .query(MeasureRow::toMeasure)
                .optional();
    }

    /** A reporter's measures, newest first, the dismissed proposals too. */
    List<ReporterMeasure> of(ReporterNumber reporter) {
        return jdbc.sql(
                        "select * from reporter_measure where reporter = ? order by proposed_at desc, id desc limit 200")
                .param(reporter.value())
                .query(MeasureRow::toMeasure)
                .list();
    }

    boolean underWay(ReporterNumber reporter) {
        return jdbc.sql("""
                        select exists (select 1 from reporter_measure where reporter = ? and state in ('PROPOSED', 'DECIDED'))""").param(reporter.value()).query(Boolean.class).single();
    }

    void save(ReporterMeasure measure) {
        switch (measure) {
            case ReporterMeasure.Proposed back -> proposed(back);
            case ReporterMeasure.Decided decided -> decided(decided.basis(), "DECIDED", decided.decision());
            case ReporterMeasure.Dismissed dismissed -> decided(dismissed.basis(), "DISMISSED", dismissed.decision());
            case ReporterMeasure.InForce force -> {
                decided(force.basis(), "IN_FORCE", force.decision());
                inForce(force.id(), force.approvedBy(), force.span(), force.appealUntil(), force.appeal());
            }
            case ReporterMeasure.Lifted lifted -> {
                decided(lifted.basis(), "LIFTED", lifted.decision());
                inForce(lifted.id(), lifted.approvedBy(), lifted.span(), lifted.appealUntil(), lifted.appeal());
            }
        }
    }

    private void proposed(ReporterMeasure.Proposed back) {
        must(
                jdbc.sql("""
                        update reporter_measure set state = 'PROPOSED', sent_back = ?, chosen_days = null, reasons = null,
                            decided_by = null, decided_at = null, version = version + 1 where id = ? and version = ?""")
                        .params(back.sentBack(), back.id().value(), back.basis().version())
                        .update(),
                back.basis());
    }

    private void decided(ReporterMeasure.Basis basis, String state, Decision decision) {
        Proposal chosen = decision.chosen();
        must(
                jdbc.sql("""
                        update reporter_measure set state = ?, chosen_days = ?, reasons = ?, decided_by = ?, decided_at = ?,
                            version = version + 1 where id = ? and version = ?""")
                        .params(
                                state,
                                chosen == null ? null : MeasureRow.days(chosen),
                                decision.reasons(),
                                decision.by().value(),
                                ReporterStore.at(decision.at()),
                                basis.id().value(),
                                basis.version())
                        .update(),
                basis);
    }

    private void inForce(
            MeasureId id,
            @Nullable PersonId approvedBy,
            Reporter.Span span,
            Instant appealUntil,
            @Nullable MeasureAppeal appeal) {
        jdbc.sql("""
                        update reporter_measure set approved_by = ?, in_force_from = ?, in_force_until = ?, appeal_until = ?
                        where id = ?""")
                .params(
                        approvedBy == null ? null : approvedBy.value(),
                        ReporterStore.at(span.from()),
                        ReporterStore.at(span.until()),
                        ReporterStore.at(appealUntil),
                        id.value())
                .update();
        if (appeal != null) {
            appeal(id, appeal);
        }
    }

    private void appeal(MeasureId id, MeasureAppeal appeal) {
        MeasureAppeal.End end = appeal.end();
        jdbc.sql("""
                        update reporter_measure set grounds = ?, appealed_by = ?, appealed_at = ?, upheld = ?, appeal_reasons = ?,
                            appeal_by = ?, appeal_at = ? where id = ?""")
                .params(
                        appeal.grounds(),
                        appeal.by().value(),
                        ReporterStore.at(appeal.at()),
                        end == null ? null : end.upheld(),
                        end == null ? null : end.reasons(),
                        end == null ? null : end.by().value(),
                        ReporterStore.maybe(end == null ? null : end.at()),
                        id.value())
                .update();
    }

    private static void must(int updated, ReporterMeasure.Basis basis) {
        if (updated == 0) {
            throw new Conflict(basis.id().value());
        }
    }
}
