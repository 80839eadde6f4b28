package org.touchstone.marketplace;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Money;

/** The sandbox's money, in double entry: what leaves one account arrives in another. */
@Component
class SandboxLedgerStore {

    private static final String CONFISCATED = "confiscated:";
    private static final String BUYERS = "buyers";

    private final JdbcClient jdbc;

    SandboxLedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String deposit(String sellerId) {
        return "deposit:" + sellerId;
    }

    static String earnings(String sellerId) {
        return "earnings:" + sellerId;
    }

    long balance(String account) {
        return jdbc.sql("select coalesce(sum(minor), 0) from sandbox_posting where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    /** Takes so much of the deposit, or what there is. */
    void confiscate(String sellerId, Money amount) {
        long taken = Math.min(amount.minor(), balance(deposit(sellerId)));
        post("confiscation", deposit(sellerId), CONFISCATED + sellerId, taken);
    }

    /** Gives so much back, at most what was confiscated. */
    void giveBack(String sellerId, Money amount) {
        long returned = Math.min(amount.minor(), balance(CONFISCATED + sellerId));
        post("return", CONFISCATED + sellerId, deposit(sellerId), returned);
    }

    /** The seller pays the buyers from what was earned, then the deposit pays, then the marketplace. */
    void refund(String sellerId, String listingId, long total) {
        long left = total;
        for (String account : List.of(earnings(sellerId), deposit(sellerId))) {
            long paid = Math.clamp(balance(account), 0, left);
            post(refundOf(listingId), account, BUYERS, paid);
            left -= paid;
        }
        post(refundOf(listingId), "marketplace", BUYERS, left);
    }

    /** The marketplace makes good to the seller what the refunds of a listing took; the buyers keep theirs. */
    void credit(String sellerId, String listingId) {
        for (String account : List.of(earnings(sellerId), deposit(sellerId))) {
            long taken = -jdbc.sql(
                            "select coalesce(sum(minor), 0) from sandbox_posting where reason = ? and account = ?")
                    .params(refundOf(listingId), account)
                    .query(Long.class)
                    .single();
            post(refundOf(listingId), "marketplace", account, taken);
        }
    }

    private static String refundOf(String listingId) {
        return "refund:" + listingId;
    }

    private void post(String reason, String from, String to, long minor) {
        if (minor > 0) {
            jdbc.sql(
                            "insert into sandbox_posting (reason, account, minor) values (:why, :from, -:minor), (:why, :to, :minor)")
                    .param("why", reason)
                    .param("from", from)
                    .param("to", to)
                    .param("minor", minor)
                    .update();
        }
    }
}
