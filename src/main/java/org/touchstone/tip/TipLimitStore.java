package org.touchstone.tip;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TipLimitStore {

    private final JdbcClient jdbc;

    TipLimitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tries so far in the window, this one included; a window that is over begins anew. */
    int count(byte[] who, TipLimits.Kind kind, Instant now, Instant until) {
        return jdbc.sql("""
                        insert into tip_limit (who, kind, until, tries) values (:who, :kind, :until, 1)
                        on conflict (who, kind) do update set
                            tries = case when tip_limit.until <= :now then 1 else tip_limit.tries + 1 end,
                            until = case when tip_limit.until <= :now then :until else tip_limit.until end
                        returning tries""")
                .param("who", who)
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void forget(Instant now) {
        jdbc.sql("delete from tip_limit where until <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
