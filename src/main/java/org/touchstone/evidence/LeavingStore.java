package org.touchstone.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LeavingStore {

    private final JdbcClient jdbc;

    LeavingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void leave(Set<String> contents, Instant since) {
        jdbc.sql("""
                        insert into leaving_content (sha256, since) select sha256, ? from unnest(?::text[]) as gone(sha256)
                        on conflict (sha256) do update set since = excluded.since""")
                .params(since.atOffset(ZoneOffset.UTC), contents.toArray(String[]::new))
                .update();
    }

    /** Contents that have been leaving since before then, the longest first. */
    List<String> since(Instant before, int limit) {
        return jdbc.sql("select sha256 from leaving_content where since <= ? order by since, sha256 limit ?")
                .params(before.atOffset(ZoneOffset.UTC), limit)
                .query(String.class)
                .list();
    }

    /** Whether an exhibit, draft, tip or guide still shows this content. */
    boolean needed(String sha256) {
        return jdbc.sql("""
                        select exists (select 1 from evidence e where e.sha256 = ?
                            and not exists (select 1 from disposed_exhibit d where d.exhibit = e.id))""").param(sha256).query(Boolean.class).single();
    }

    /** It is gone, or it stays. */
    void settled(String sha256) {
        jdbc.sql("delete from leaving_content where sha256 = ?").param(sha256).update();
    }
}
