package org.touchstone.tip;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one key of all nodes, made by the first that needs it. */
@Component
class TipKeyStore {

    private final JdbcClient jdbc;

    TipKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Never within a transaction: whoever holds one connection must not wait for a second. */
    @Transactional(propagation = Propagation.NEVER)
    public byte[] secret(Supplier<byte[]> made) {
        Optional<byte[]> known = find();
        if (known.isEmpty()) {
            jdbc.sql("insert into tip_key (secret) values (?) on conflict do nothing")
                    .param(made.get())
                    .update();
        }
        return known.or(this::find).orElseThrow();
    }

    private Optional<byte[]> find() {
        return jdbc.sql("select secret from tip_key").query(byte[].class).optional();
    }
}
