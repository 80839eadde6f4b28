package org.touchstone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A portal that has cases from before there were records of reporters gets the records that these cases would have made. */
class RecordsFromBeforeTest {

    private static final String BEFORE_RECORDS = "45";
    private static final String WITH_PENALTIES = "50";

    @TempDir
    static Path data;

    private static EmbeddedDatabase server;
    private static int portals;

    private DriverManagerDataSource database;
    private JdbcClient jdbc;

    @BeforeAll
    static void starts() {
        server = EmbeddedDatabase.start(data.resolve("postgres"), EmbeddedDatabase.THROWAWAY);
    }

    @AfterAll
    static void ends() throws IOException {
        server.close();
    }

    @BeforeEach
    void aPortalFromBefore() throws SQLException {
        String name = "from_before_" + ++portals;
        server.create(name);
        database = new DriverManagerDataSource(server.url(name), server.user(), "");
        jdbc = JdbcClient.create(database);
        migrate(BEFORE_RECORDS);
        for (String organisation : List.of("acme", "agentco", "volunteers", "shop")) {
            jdbc.sql("insert into organisation (id, kind, name, name_zh) values (:id, 'BRAND', :id, :id)")
                    .param("id", organisation)
                    .update();
        }
        jdbc.sql("""
                        insert into rule_set (id, data) values
                        ('kept', '{"numbers": {"badFaithWarnPercent": 7, "mergingDays": 3}}'::jsonb)""").update();
    }

    @Test
    void what_became_of_each_case_stands_on_the_record_of_whoever_brought_it() {
        brandCase("TS-01", "PENALISED");
        brandCase("TS-02", "REFERRED");
        brandCase("TS-03", "REFUTED");
        brandCase("TS-04", "GENUINE");
        brandCase("TS-05", "LAPSED");
        brandCase("TS-06", "TAKEN_BACK");
        brandCase("TS-07", "REJECTED");
        verified("TS-07", "NO_EVIDENCE");
        brandCase("TS-08", "REJECTED");
        verified("TS-08", "BAD_FAITH");
        brandCase("TS-09", "PENALISED");
        jdbc.sql("update case_file set overturned_at = '2014-06-01T00:00:00Z' where id = 'TS-09'")
                .update();
        brandCase("TS-10", null);
        migrate(null);

        assertThat(scores("acme"))
                .containsOnly(
                        entry("TS-01", "UPHELD"),
                        entry("TS-02", "UPHELD"),
                        entry("TS-03", "REBUTTED"),
                        entry("TS-04", "REBUTTED"),
                        entry("TS-05", "LAPSED"),
                        entry("TS-06", "WITHDRAWN"),
                        entry("TS-07", "REJECTED"),
                        entry("TS-08", "KNOWINGLY_FALSE"),
                        entry("TS-09", "REBUTTED"),
                        entry("TS-10", "-"));
        assertThat(gravity("TS-08")).isEqualTo("SLIGHT");
        assertThat(gravity("TS-03")).isEqualTo("SERIOUS");
        assertThat(jdbc.sql("select scored_at is null and gravity is null from reporter_case where case_id = 'TS-10'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void each_way_in_has_its_reporter_and_an_agent_one_of_its_own() {
        opened("TS-01", "BRAND", "acme", null, "PENALISED");
        opened("TS-02", "BRAND", "agentco", null, "PENALISED");
        opened("TS-03", "VOLUNTEER", "volunteers", "wang", "REFUTED");
        opened("TS-04", "VOLUNTEER", "volunteers", "zhao", null);
        opened("TS-05", "PUBLIC", null, null, "REJECTED");
        opened("TS-06", "RANDOM_CHECK", null, null, "PENALISED");
        opened("TS-07", "BRAND", null, null, "PENALISED");
        migrate(null);

        assertThat(jdbc.sql("select kind || ' ' || ref from reporter order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "BRAND acme",
                        "BRAND agentco",
                        "PUBLIC public",
                        "RANDOM_CHECK platform",
                        "VOLUNTEER wang",
                        "VOLUNTEER zhao");
        assertThat(jdbc.sql("select number from reporter").query(String.class).list())
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("RR-\\d{4}-\\d{6}"));
        assertThat(jdbc.sql("select count(*) from reporter_case where case_id = 'TS-07'")
                        .query(Integer.class)
                        .single())
                .as("nobody is known to have brought it")
                .isZero();
        assertThat(jdbc.sql("select nextval('number_rr')").query(Long.class).single())
                .as("new reporters go on after them")
                .isEqualTo(7);
    }

    @Test
    void the_reason_is_the_complaints_and_the_allegations_where_nobody_complained() {
        brandCase("TS-01", "PENALISED");
        complained("CP-01", "TS-01", "IMPROPER_USE");
        complained("CP-02", "TS-01", "COUNTERFEIT");
        brandCase("TS-02", "PENALISED");
        migrate(null);
        assertThat(jdbc.sql("select reason from reporter_case order by case_id")
                        .query(String.class)
                        .list())
                .as("the first complaint of several opened the case")
                .containsExactly("IMPROPER_USE", "COUNTERFEIT");
    }

    @Test
    void the_tally_adds_up_to_the_cases_by_the_day_of_the_programme() {
        brandCase("TS-01", "PENALISED");
        brandCase("TS-02", "PENALISED");
        brandCase("TS-03", "REFUTED");
        brandCase("TS-04", null);
        jdbc.sql("update case_file set closed_at = '2014-03-05T20:00:00Z' where id = 'TS-02'")
                .update();
        migrate(null);
        assertThat(jdbc.sql("select day || ' ' || score || ' ' || cases from reporter_day order by day, score")
                        .query(String.class)
                        .list())
                .containsExactly("2014-03-05 REBUTTED 1", "2014-03-05 UPHELD 1", "2014-03-06 UPHELD 1");
    }

    @Test
    void a_case_that_is_penalised_and_still_open_counts_as_upheld_from_its_penalty_on() {
        brandCase("TS-01", null);
        brandCase("TS-02", null);
        brandCase("TS-03", "PENALISED");
        migrate(WITH_PENALTIES);
        penalised("TS-01", "IMPOSED");
        penalised("TS-02", "DECIDED");
        penalised("TS-03", "IMPOSED");
        migrate(null);
        assertThat(scores("acme"))
                .containsOnly(entry("TS-01", "UPHELD"), entry("TS-02", "-"), entry("TS-03", "UPHELD"));
        assertThat(jdbc.sql("select day || ' ' || cases from reporter_day order by day")
                        .query(String.class)
                        .list())
                .containsExactly("2014-03-05 1", "2014-04-02 1");
    }

    @Test
    void rule_sets_get_the_numbers_that_they_lack_and_keep_what_they_have() {
        migrate(null);
        assertThat(number("badFaithWarnPercent")).isEqualTo(7);
        assertThat(number("badFaithSuspendPercent")).isEqualTo(5);
        assertThat(number("mergingDays")).isEqualTo(3);
    }

    private void migrate(@Nullable String target) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true);
        (target == null ? flyway : flyway.target(target)).load().migrate();
    }

    private void brandCase(String id, @Nullable String outcome) {
        opened(id, "BRAND", "acme", null, outcome);
    }

    /** Opened on the first of March, the seller told on the third unless it was rejected at once, closed on the fifth. */
    private void opened(
            String id, String origin, @Nullable String reporter, @Nullable String person, @Nullable String outcome) {
        boolean told = outcome != null && !outcome.equals("REJECTED") && !outcome.equals("LAPSED");
        jdbc.sql("""
                        insert into case_file (id, brand, right_id, right_kind, seller_id, seller, reporter, reporter_person,
                            origin, category, region, amount_minor, currency, rule_set, stage, outcome, opened_at,
                            notified_at, closed_at, allegation)
                        values (:id, 'acme', 'right', 'trademark', 's1', 'shop', :reporter, :person, :origin, 'apparel', '33', 100,
                            'CNY', 'kept', :stage, :outcome, '2014-03-01T08:00:00Z',
                            case when :told then timestamptz '2014-03-03T08:00:00Z' end,
                            case when :outcome::text is not null then timestamptz '2014-03-05T08:00:00Z' end, 'COUNTERFEIT')""")
                .param("id", id)
                .param("reporter", reporter)
                .param("person", person)
                .param("origin", origin)
                .param("stage", outcome == null ? "CONSIDERATION" : "CLOSED")
                .param("outcome", outcome)
                .param("told", told)
                .update();
    }

    private void verified(String id, String reason) {
        jdbc.sql("insert into verification (case_id, state, reason) values (?, 'REJECTED', ?)")
                .params(id, reason)
                .update();
    }

    private void complained(String complaint, String caseId, String reason) {
        jdbc.sql("insert into brand (id, owner, name) values ('acme', 'acme', 'Acme') on conflict do nothing")
                .update();
        jdbc.sql("""
                        insert into brand_right (id, owner, brand, kind, number, name, territory, in_force_from, in_force_until)
                        values ('right', 'acme', 'acme', 'TRADEMARK', '1', 'ACME', 'CN', '2010-01-01', '2020-01-01')
                        on conflict do nothing""").update();
        jdbc.sql("""
                        insert into complaint (id, brand, right_id, reason, description, by_person, at)
                        values (?, 'acme', 'right', ?, '', 'somebody', '2014-03-01T08:00:00Z')""").params(complaint, reason).update();
        jdbc.sql("insert into complaint_listing (complaint, case_id, listing_id) values (?, ?, 'L1')")
                .params(complaint, caseId)
                .update();
    }

    private void penalised(String id, String state) {
        jdbc.sql("""
                        insert into penalty (case_id, seller_id, store_name, brand_name, violation, violated_at, state, proposal,
                            imposed_at)
                        values (?, 's1', 'Shop', 'Acme', 'counterfeit', '2014-04-01T08:00:00Z', ?, '{}',
                            '2014-04-02T08:00:00Z')""").params(id, state).update();
    }

    private Map<String, String> scores(String brand) {
        return jdbc
                .sql("""
                        select c.case_id, coalesce(c.score, '-') as score from reporter_case c
                        join reporter r on r.number = c.reporter where r.kind = 'BRAND' and r.ref = ?""")
                .param(brand)
                .query((row, number) -> entry(row.getString("case_id"), row.getString("score")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String gravity(String id) {
        return jdbc.sql("select gravity from reporter_case where case_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private int number(String name) {
        return jdbc.sql("select (data -> 'numbers' ->> ?)::int from rule_set where id = 'kept'")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
