package org.touchstone.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;

@Component
class FactsStore {

    private static final int QUARTERS = 4;
    private static final int QUARTER = 16;
    /** What turns a quarter into itself, and into each that differs from it by one bit. */
    private static final Integer[] ONE_BIT_AT_MOST = IntStream.concat(
                    IntStream.of(0), IntStream.range(0, QUARTER).map(bit -> 1 << bit))
            .boxed()
            .toArray(Integer[]::new);

    private final JdbcClient jdbc;

    FactsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ContentFacts> find(String sha256) {
        return jdbc.sql("select * from content_facts where sha256 = ?")
                .param(sha256)
                .query(FactsStore::toFacts)
                .optional();
    }

    void put(String sha256, ContentFacts facts) {
        int fresh = jdbc.sql("""
                        insert into content_facts (sha256, width, height, pages, taken, device, software, located, look)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        sha256,
                        facts.width(),
                        facts.height(),
                        facts.pages(),
                        facts.taken(),
                        facts.device(),
                        facts.software(),
                        facts.located(),
                        facts.look())
                .update();
        if (fresh == 1 && facts.look() != null) {
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                jdbc.sql("insert into content_look (quarter, bits, sha256) values (?, ?, ?)")
                        .params(quarter, bits(facts.look(), quarter), sha256)
                        .update();
            }
        }
    }

    /** Nothing is known of a content that is gone. */
    void forget(String sha256) {
        jdbc.sql("delete from content_look where sha256 = ?").param(sha256).update();
        jdbc.sql("delete from content_facts where sha256 = ?").param(sha256).update();
    }

    /** Of which of these contents something is known. */
    Set<String> known(Collection<String> contents) {
        return new HashSet<>(jdbc.sql("select sha256 from content_facts where sha256 = any(?)")
                .param(contents.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** For each of these contents the others whose picture looks like it; seven differing bits leave one quarter with at most one. */
    Map<String, Set<String>> alike(Collection<String> contents) {
        Map<String, Set<String>> alike = new HashMap<>();
        jdbc.sql("""
                        select distinct mine.sha256 as mine, other.sha256 as other
                        from content_facts mine
                        join content_look part on part.sha256 = mine.sha256
                        cross join unnest(?::int[]) as flip(mask)
                        join content_look l on l.quarter = part.quarter and l.bits = part.bits # flip.mask
                        join content_facts other on other.sha256 = l.sha256
                        where mine.sha256 = any(?) and mine.look is not null and other.sha256 <> mine.sha256
                        and bit_count((mine.look # other.look)::bit(64)) <= ?""")
                .params(ONE_BIT_AT_MOST, contents.toArray(String[]::new), Look.ALIKE)
                .query(row -> {
                    alike.computeIfAbsent(row.getString("mine"), sha256 -> new HashSet<>())
                            .add(row.getString("other"));
                });
        return alike;
    }

    /** Other cases in which each of these contents is an exhibit, the newest first and at most so many of each. */
    Map<String, List<CaseId>> cases(Collection<String> contents, CaseId except, int most) {
        Map<String, List<CaseId>> cases = new HashMap<>();
        jdbc.sql("""
                        select w.sha256, c.case_id from unnest(?::text[]) as w(sha256) cross join lateral (
                            select distinct e.case_id from evidence e where e.sha256 = w.sha256 and e.case_id <> ?
                            order by e.case_id desc limit ?) c
                        order by c.case_id desc""")
                .params(contents.toArray(String[]::new), except.value(), most)
                .query(row -> {
                    cases.computeIfAbsent(row.getString("sha256"), sha256 -> new ArrayList<>())
                            .add(new CaseId(row.getString("case_id")));
                });
        return cases;
    }

    private static int bits(long look, int quarter) {
        return (int) (look >>> quarter * QUARTER & 0xffff);
    }

    private static ContentFacts toFacts(ResultSet row, int number) throws SQLException {
        return new ContentFacts(
                whole(row, "width"),
                whole(row, "height"),
                whole(row, "pages"),
                row.getString("taken"),
                row.getString("device"),
                row.getString("software"),
                row.getBoolean("located"),
                row.getObject("look", Long.class));
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
