package org.touchstone.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ScanStore {

    private final JdbcClient jdbc;

    ScanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was found stays found: only an answer replaces an answer. */
    void put(String sha256, Scan state, Instant at) {
        jdbc.sql("""
                        insert into content_scan (sha256, state, at) values (?, ?, ?)
                        on conflict (sha256) do update set state = excluded.state, at = excluded.at
                        where excluded.state <> 'WAITING'""").params(sha256, state.name(), at.atOffset(ZoneOffset.UTC)).update();
    }

    /** The answer to what waited; false where another node had it already. */
    boolean settle(String sha256, Scan state, Instant at) {
        return jdbc.sql("update content_scan set state = ?, at = ? where sha256 = ? and state = 'WAITING'")
                        .params(state.name(), at.atOffset(ZoneOffset.UTC), sha256)
                        .update()
                == 1;
    }

    /** Lets the others go first. */
    void postpone(String sha256, Instant now) {
        jdbc.sql("update content_scan set at = ? where sha256 = ? and state = 'WAITING'")
                .params(now.atOffset(ZoneOffset.UTC), sha256)
                .update();
    }

    /** Back to what was never scanned. */
    void forget(String sha256) {
        jdbc.sql("delete from content_scan where sha256 = ?").param(sha256).update();
    }

    /** Contents that wait for the scanner, the longest waiting first. */
    List<String> waiting(int most) {
        return jdbc.sql("select sha256 from content_scan where state = 'WAITING' order by at, sha256 limit ?")
                .param(most)
                .query(String.class)
                .list();
    }
}
