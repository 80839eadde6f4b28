package org.touchstone.penalty;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;

@Component
class LedgerStore {

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Books once per key; says whether this was the first time. */
    boolean post(Posting posting, Instant now) {
        boolean first = jdbc.sql("""
                                insert into ledger_posting (key, case_id, kind, posted_at) values (?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(
                                posting.key(),
                                posting.caseId().value(),
                                posting.kind().name(),
                                PenaltyStore.at(now))
                        .update()
                == 1;
        if (first) {
            lines(posting);
        }
        return first;
    }

    private void lines(Posting posting) {
        List<Posting.Line> lines = posting.lines();
        jdbc.sql("""
                        insert into ledger_line (posting, line, account, holder, amount_minor, currency)
                        select ?, * from unnest(?::int[], ?::text[], ?::text[], ?::bigint[], ?::text[])""")
                .params(
                        posting.key(),
                        IntStream.rangeClosed(1, lines.size()).boxed().toArray(Integer[]::new),
                        lines.stream().map(line -> line.account().kind().name()).toArray(String[]::new),
                        lines.stream().map(line -> line.account().holder()).toArray(String[]::new),
                        lines.stream().map(line -> line.amount().minor()).toArray(Long[]::new),
                        lines.stream().map(line -> line.amount().currency()).toArray(String[]::new))
                .update();
    }

    boolean knows(Account account) {
        return jdbc.sql("select exists (select 1 from ledger_line where account = ? and holder = ?)")
                .params(account.kind().name(), account.holder())
                .query(Boolean.class)
                .single();
    }

    long balance(Account account, String currency) {
        return jdbc.sql("""
                        select coalesce(sum(amount_minor), 0) from ledger_line
                        where account = ? and holder = ? and currency = ?""")
                .params(account.kind().name(), account.holder(), currency)
                .query(Long.class)
                .single();
    }

    /** What an account got in a case (positive) or gave (negative), by currency. */
    List<Money> inCase(CaseId id, Posting.Kind kind, Account account) {
        return jdbc.sql("""
                        select currency, sum(amount_minor) from ledger_line l join ledger_posting p on p.key = l.posting
                        where p.case_id = ? and p.kind = ? and l.account = ? and l.holder = ?
                        group by currency having sum(amount_minor) <> 0 order by currency""")
                .params(id.value(), kind.name(), account.kind().name(), account.holder())
                .query((row, number) -> new Money(row.getLong(2), row.getString(1)))
                .list();
    }
}
