package org.touchstone.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;

@Component
class MergingStore {

    /** What joins later would be looked at by nobody before its seller is told. */
    private static final String STILL_VERIFIED = "closed_at is null and notified_at is null and verified_at is null";

    private final JdbcClient jdbc;

    MergingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All in one order, so that two that need the same ones never wait for each other. */
    void hold(Collection<String> sellers) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('accused|' || seller, 0)) from unnest(?::text[]) seller")
                .param(new TreeSet<>(sellers).toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }

    /** Those of the cases that reports can still join, held until the transaction ends. */
    Set<CaseId> holdOpen(Collection<CaseId> ids) {
        return Set.copyOf(jdbc.sql("select id from case_file where id = any(?) and " + STILL_VERIFIED
                        + " order by id for no key update")
                .param(ids.stream().map(CaseId::value).toArray(String[]::new))
                .query((row, number) -> new CaseId(row.getString(1)))
                .list());
    }

    Map<String, CaseId> joinable(OrganisationId brand, String rightId, Collection<String> sellers, Instant since) {
        return bySeller(
                "and opened_at >= :since and " + STILL_VERIFIED,
                brand,
                rightId,
                sellers,
                Map.of("since", CaseStore.at(since)));
    }

    Map<String, CaseId> latest(OrganisationId brand, String rightId, Collection<String> sellers) {
        return bySeller("", brand, rightId, sellers, Map.of());
    }

    /** For each seller the latest one, found by itself through the index however many cases there are. */
    private Map<String, CaseId> bySeller(
            String condition,
            OrganisationId brand,
            String rightId,
            Collection<String> sellers,
            Map<String, Object> parameters) {
        Map<String, CaseId> found = new HashMap<>();
        jdbc.sql("""
                        select asked.seller, c.id from unnest(:sellers::text[]) asked(seller) cross join lateral
                            (select id from case_file where seller_id = asked.seller and right_id = :rightId and brand = :brand
                            %s order by opened_at desc, id desc limit 1) c""".formatted(condition))
                .param("sellers", sellers.toArray(String[]::new))
                .param("rightId", rightId)
                .param("brand", brand.value())
                .params(parameters)
                .query((row, number) -> found.put(row.getString(1), new CaseId(row.getString(2))))
                .list();
        return found;
    }
}
