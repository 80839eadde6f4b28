package org.touchstone.cases;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;

@Component
class PartingStore {

    private final JdbcClient jdbc;

    PartingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drop(CaseId id, Collection<String> listings) {
        jdbc.sql("delete from case_listing where case_id = ? and listing_id = any(?)")
                .params(id.value(), listings.toArray(String[]::new))
                .update();
        jdbc.sql("""
                        update case_file set amount_minor =
                            (select sum(price_minor) from case_listing where case_id = id), version = version + 1
                        where id = ?""").param(id.value()).update();
    }

    void passTo(CaseId id, Parting.Bringer next) {
        jdbc.sql(
                        "update case_file set origin = ?, reporter = ?, reporter_person = ?, version = version + 1 where id = ?")
                .params(
                        next.origin().name(),
                        next.organisation() == null ? null : next.organisation().value(),
                        next.person() == null ? null : next.person().value(),
                        id.value())
                .update();
    }

    void accuse(CaseId id, Allegation allegation) {
        jdbc.sql("update case_file set allegation = ?, version = version + 1 where id = ?")
                .params(allegation.name(), id.value())
                .update();
    }
}
