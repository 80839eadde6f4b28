package org.touchstone.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;

@Component
class FactsStore {

    private static final int QUARTERS = 4;
    private static final int QUARTER = 16;

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

    /** Contents whose picture looks like this one, and is not the same. */
    List<String> alike(String sha256, long look) {
        List<Integer> quarters = new ArrayList<>();
        List<Integer> bits = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            // seven differing bits leave one quarter with at most one
            int exact = bits(look, quarter);
            quarters.add(quarter);
            bits.add(exact);
            for (int bit = 0; bit < QUARTER; bit++) {
                quarters.add(quarter);
                bits.add(exact ^ 1 << bit);
            }
        }
        return jdbc
                .sql("""
                        select distinct f.sha256, f.look
                        from unnest(?::int[], ?::int[]) as wanted(quarter, bits)
                        join content_look l on l.quarter = wanted.quarter and l.bits = wanted.bits
                        join content_facts f on f.sha256 = l.sha256
                        where f.sha256 <> ?""")
                .params(quarters.toArray(Integer[]::new), bits.toArray(Integer[]::new), sha256)
                .query((row, number) -> new Candidate(row.getString("sha256"), row.getLong("look")))
                .list()
                .stream()
                .filter(candidate -> Look.distance(candidate.look(), look) <= Look.ALIKE)
                .map(Candidate::sha256)
                .toList();
    }

    /** Other cases in which one of these contents is an exhibit, the newest first. */
    List<CaseId> cases(List<String> contents, CaseId except, int most) {
        return jdbc.sql("""
                        select distinct case_id from evidence where sha256 = any(?) and case_id <> ?
                        order by case_id desc limit ?""")
                .params(contents.toArray(String[]::new), except.value(), most)
                .query((row, number) -> new CaseId(row.getString("case_id")))
                .list();
    }

    private record Candidate(String sha256, long look) {}

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
