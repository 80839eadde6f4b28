package org.touchstone.evidence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;

@Component
class HeadStore {

    private final JdbcClient jdbc;

    HeadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of one chain at the moment of publication, a leaf of the day's tree. */
    record ChainEnd(CaseId caseId, int seq, String hash) {

        byte[] leaf() {
            return (caseId + " " + seq + " " + hash).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Where the end of a chain stands in a published tree. */
    record Place(int number, int position) {}

    /** One node publishes at a time. */
    void lock() {
        jdbc.sql("lock table published_head in share row exclusive mode").update();
    }

    Optional<CustodyHead> last() {
        return jdbc.sql("select * from published_head order by number desc limit 1")
                .query(HeadStore::toHead)
                .optional();
    }

    Optional<CustodyHead> find(int number) {
        return jdbc.sql("select * from published_head where number = ?")
                .param(number)
                .query(HeadStore::toHead)
                .optional();
    }

    /** The heads, newest first, from below this number on. */
    List<CustodyHead> page(int below, int limit) {
        return jdbc.sql("select * from published_head where number < ? order by number desc limit ?")
                .params(below, limit)
                .query(HeadStore::toHead)
                .list();
    }

    /** Chains that have grown since they were last published. */
    List<ChainEnd> grown(int most) {
        return jdbc.sql("select case_id, seq, hash from custody_head where seq > published order by case_id limit ?")
                .param(most)
                .query((row, number) ->
                        new ChainEnd(new CaseId(row.getString("case_id")), row.getInt("seq"), row.getString("hash")))
                .list();
    }

    void insert(CustodyHead head, List<ChainEnd> chains) {
        jdbc.sql("""
                        insert into published_head (number, day, leaves, root, previous, at, key, signature)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        head.number(),
                        head.day(),
                        head.leaves(),
                        head.root(),
                        head.previous(),
                        head.at().atOffset(ZoneOffset.UTC),
                        head.key(),
                        head.signature())
                .update();
        String[] cases = chains.stream().map(chain -> chain.caseId().value()).toArray(String[]::new);
        Integer[] seqs = chains.stream().map(ChainEnd::seq).toArray(Integer[]::new);
        String[] hashes = chains.stream().map(ChainEnd::hash).toArray(String[]::new);
        jdbc.sql("""
                        insert into published_chain (number, position, case_id, seq, hash)
                        select ?, c.position - 1, c.case_id, c.seq, c.hash
                        from unnest(?::text[], ?::int[], ?::text[]) with ordinality as c(case_id, seq, hash, position)""").params(head.number(), cases, seqs, hashes).update();
        // a chain that grew meanwhile has its turn tomorrow
        jdbc.sql("""
                        update custody_head h set published = c.seq from published_chain c
                        where c.number = ? and c.case_id = h.case_id""").param(head.number()).update();
    }

    List<ChainEnd> chains(int number) {
        return jdbc.sql("select case_id, seq, hash from published_chain where number = ? order by position")
                .param(number)
                .query((row, line) ->
                        new ChainEnd(new CaseId(row.getString("case_id")), row.getInt("seq"), row.getString("hash")))
                .list();
    }

    /** In which heads the case's chain stands, the oldest first. */
    List<Place> places(CaseId id) {
        return jdbc.sql("select number, position from published_chain where case_id = ? order by number")
                .param(id.value())
                .query((row, line) -> new Place(row.getInt("number"), row.getInt("position")))
                .list();
    }

    List<CustodyHead> unstamped(int most) {
        return jdbc.sql("select * from published_head where time_stamp is null order by number limit ?")
                .param(most)
                .query(HeadStore::toHead)
                .list();
    }

    void stamp(int number, byte[] token) {
        jdbc.sql("update published_head set time_stamp = ? where number = ? and time_stamp is null")
                .params(token, number)
                .update();
    }

    void remember(String fingerprint, String publicKey, Instant since) {
        jdbc.sql("insert into signing_key (fingerprint, public_key, since) values (?, ?, ?) on conflict do nothing")
                .params(fingerprint, publicKey, since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The public key of this fingerprint as PEM. */
    String publicKey(String fingerprint) {
        return jdbc.sql("select public_key from signing_key where fingerprint = ?")
                .param(fingerprint)
                .query(String.class)
                .single();
    }

    private static CustodyHead toHead(ResultSet row, int number) throws SQLException {
        return new CustodyHead(
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getInt("leaves"),
                row.getString("root"),
                row.getString("previous"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("key"),
                row.getString("signature"),
                row.getBytes("time_stamp"));
    }
}
