package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;

@Component
class CaseHistoryStore {

    private final JdbcClient jdbc;

    CaseHistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose penalty took effect, also while what follows offline keeps them open. */
    int strikes(String sellerId) {
        return jdbc.sql("""
                        select count(*) from case_file where seller_id = ? and ground = 'counterfeit' and overturned_at is null
                        and (outcome in ('PENALISED', 'REFERRED') or stage in ('CONSIDERATION', 'REFERRAL'))""").param(sellerId).query(Integer.class).single();
    }

    List<CaseId> openElsewhere(CaseId id) {
        return jdbc.sql("""
                        select distinct c.id from case_listing mine
                        join case_listing theirs on theirs.listing_id = mine.listing_id and theirs.case_id <> mine.case_id
                        join case_file c on c.id = theirs.case_id and c.closed_at is null
                        join case_file me on me.id = mine.case_id and me.brand = c.brand and me.right_id = c.right_id
                        where mine.case_id = ? order by c.id""")
                .param(id.value())
                .query((row, number) -> new CaseId(row.getString(1)))
                .list();
    }

    /** @param whose a condition with one parameter on {@code case_file c}, written in this room */
    ReporterRecord record(String whose, String value, Instant since) {
        return jdbc.sql("""
                        select count(*) filter (where outcome <> 'TAKEN_BACK') as decided,
                            count(*) filter (where outcome in ('PENALISED', 'REFERRED') and overturned_at is null) as upheld,
                            count(*) filter (where outcome in ('REFUTED', 'GENUINE')
                                or outcome <> 'TAKEN_BACK' and overturned_at is not null) as rebutted
                        from case_file c where closed_at >= ? and\s""" + whose)
                .params(CaseStore.at(since), value)
                .query((row, number) ->
                        new ReporterRecord(row.getInt("decided"), row.getInt("upheld"), row.getInt("rebutted")))
                .single();
    }
}
