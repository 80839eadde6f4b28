package org.touchstone.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;

/** What agencies asked and what they reported. */
@Component
class ReferralReportStore {

    private final JdbcClient jdbc;

    ReferralReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(ReferralId id, String question, PersonId by, Instant now) {
        jdbc.sql("insert into referral_question (referral, question, asked_by, asked_at) values (?, ?, ?, ?)")
                .params(id.value(), question, by.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(ReferralId id, String answer, PersonId by, Instant now) {
        jdbc.sql("""
                        update referral_question set answer = ?, answered_by = ?, answered_at = ?
                        where referral = ? and answer is null""")
                .params(answer, by.value(), now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    List<AgencyQuestion> questions(ReferralId id) {
        return jdbc.sql("select * from referral_question where referral = ? order by id")
                .param(id.value())
                .query((row, number) -> new AgencyQuestion(
                        row.getString("question"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("answer")))
                .list();
    }

    /** The rights of the cases that its lead was built from. */
    Set<String> rights(ReferralId id) {
        return Set.copyOf(jdbc.sql("""
                        select distinct f.right_id from referral r join lead_case c on c.lead = r.lead
                            join case_file f on f.id = c.case_id where r.id = ?""").param(id.value()).query(String.class).list());
    }

    void record(ReferralId id, Outcome outcome, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into referral_outcome (referral, at, by_person, happened_on, suspects, arrests, rings, stores,
                            factories, warehouses, online_stores, seized, destroyed, value_minor, currency, basis,
                            judgments, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        now.atOffset(ZoneOffset.UTC),
                        by.value(),
                        outcome.happenedOn(),
                        outcome.suspects(),
                        outcome.arrests(),
                        outcome.rings(),
                        outcome.closed().stores(),
                        outcome.closed().factories(),
                        outcome.closed().warehouses(),
                        outcome.onlineStores(),
                        outcome.seized(),
                        outcome.destroyed(),
                        outcome.value().minor(),
                        outcome.value().currency(),
                        outcome.basis().name(),
                        outcome.judgments(),
                        outcome.note())
                .update();
    }

    List<Outcome> outcomes(ReferralId id) {
        return jdbc.sql("select * from referral_outcome where referral = ? order by id")
                .param(id.value())
                .query(ReferralReportStore::toOutcome)
                .list();
    }

    private static Outcome toOutcome(ResultSet row, int number) throws SQLException {
        return new Outcome(
                row.getObject("happened_on", LocalDate.class),
                row.getInt("suspects"),
                row.getInt("arrests"),
                row.getInt("rings"),
                new Outcome.Premises(row.getInt("stores"), row.getInt("factories"), row.getInt("warehouses")),
                row.getInt("online_stores"),
                row.getLong("seized"),
                row.getLong("destroyed"),
                new Money(row.getLong("value_minor"), row.getString("currency")),
                Outcome.Basis.valueOf(row.getString("basis")),
                row.getInt("judgments"),
                PlainText.kept(row.getString("note")));
    }
}
