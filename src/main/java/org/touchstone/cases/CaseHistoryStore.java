package org.touchstone.cases;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;

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

    List<AccusedListing> accused(OrganisationId brand, String rightId, Collection<String> listings) {
        return jdbc.sql("""
                        select l.listing_id, c.id, c.allegation from case_listing l join case_file c on c.id = l.case_id
                        where l.listing_id = any(?) and c.brand = ? and c.right_id = ? and c.closed_at is null
                        order by l.listing_id, c.id""")
                .params(listings.toArray(String[]::new), brand.value(), rightId)
                .query((row, number) -> new AccusedListing(
                        row.getString(1), new CaseId(row.getString(2)), Allegation.valueOf(row.getString(3))))
                .list();
    }
}
