package org.touchstone.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was asked and told in a portal from before it kept whom it asked is for the same readers afterwards, or for fewer. */
class WordsFromBeforeTest {

    private static final String BEFORE = "94";

    @TempDir
    Path data;

    private EmbeddedDatabase server;
    private DriverManagerDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void aPortalFromBefore() throws SQLException {
        server = EmbeddedDatabase.start(data.resolve("postgres"), EmbeddedDatabase.THROWAWAY);
        server.create("words");
        database = new DriverManagerDataSource(server.url("words"), server.user(), "");
        jdbc = JdbcClient.create(database);
        flyway().target(BEFORE).load().migrate();
        jdbc.sql("""
                        insert into organisation (id, kind, name, name_zh) values
                        ('acme', 'BRAND', 'Acme', 'Acme'), ('helpers', 'VOLUNTEERS', 'Helpers', 'Helpers'),
                        ('shop', 'SELLER', 'Shop', 'Shop')""").update();
        jdbc.sql("insert into rule_set (id, data) values ('kept', '{}')").update();
        opened("TS-1", "BRAND", "acme", null);
        opened("TS-2", "VOLUNTEER", "helpers", "wang");
        opened("TS-3", "BRAND", "acme", null);
    }

    @AfterEach
    void ends() throws IOException {
        server.close();
    }

    @Test
    void a_question_is_whoevers_the_case_is_unless_that_has_passed_on_since() {
        List.of("TS-1", "TS-2", "TS-3").forEach(this::asked);
        event("TS-3", "cases.timeline.ReporterPassed", "");
        flyway().load().migrate();
        assertThat(
                        rows(
                                "select case_id || ' ' || coalesce(asked, '-') || ' ' || coalesce(asked_person, '-') from clarification order by 1"))
                .containsExactly("TS-1 acme -", "TS-2 helpers wang", "TS-3 - -");
    }

    @Test
    void why_a_volunteer_was_swept_for_is_read_by_the_platform_alone() {
        event("TS-1", "complaint.timeline.JointComplaintSetAside", "acme");
        event("TS-2", "complaint.timeline.JointComplaintSetAside", "helpers");
        flyway().load().migrate();
        assertThat(rows("select case_id || ' ' || audience || ' ' || within from case_event order by 1"))
                .containsExactly("TS-1 REPORTER acme", "TS-2 STAFF ");
    }

    @Test
    void what_was_told_has_all_that_its_sentence_names_and_is_not_told_again() {
        asked("TS-1");
        jdbc.sql("insert into case_listing (case_id, listing_id, title, url, price_minor, currency) values"
                        + " ('TS-1', 'L1', 'Tent', 'https://market.example/item/L1', 100, 'CNY')")
                .update();
        told("complaint.notice.asked", "array['TS-1']");
        told("complaint.notice.passed", "array['TS-1']");
        told("complaint.notice.fewer", "array['TS-1', '2']");
        told("complaint.notice.accepted", "array['TS-1']");
        flyway().load().migrate();
        assertThat(rows("select array_to_string(arguments, ' ') from notice order by text_key"))
                .containsExactly(
                        "TS-1", "TS-1 @2014-03-06T16:00 1", "TS-1 2 @2014-03-02T16:00 1", "TS-1 @2014-03-02T16:00");
    }

    @Test
    void a_notice_that_a_seller_answered_says_until_when_to_answer() {
        jdbc.sql("""
                        insert into rebuttal (case_id, state, attempts, until, first_reminder, second_reminder, last_reminder,
                            answer_by, started_at)
                        select 'TS-1', 'ANSWERING', 3, at, at, at, at, '2014-03-05T02:30:00Z', at
                        from (values (timestamptz '2014-03-02T08:00:00Z')) told (at)""").update();
        told("rebuttal.notice.filed", "array['TS-1']");
        told("rebuttal.notice.filed", "array['TS-2']");
        told("rebuttal.notice.filed", "array['TS-3', '@2014-03-09T16:00']");
        flyway().load().migrate();
        assertThat(rows("select array_to_string(arguments, ' ') from notice order by 1"))
                .containsExactly("TS-1 @2014-03-05T10:30", "TS-2 @2014-03-06T16:00", "TS-3 @2014-03-09T16:00");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true);
    }

    private void opened(String id, String origin, String reporter, @Nullable String person) {
        jdbc.sql("""
                        insert into case_file (id, brand, right_id, right_kind, seller_id, seller, reporter, reporter_person,
                            origin, category, region, amount_minor, currency, rule_set, stage, opened_at, allegation)
                        values (?, 'acme', 'right', 'trademark', 's1', 'shop', ?, ?, ?, 'apparel', '33', 100, 'CNY', 'kept',
                            'VERIFICATION', '2014-03-01T08:00:00Z', 'COUNTERFEIT')""").params(id, reporter, person, origin).update();
    }

    private void asked(String id) {
        jdbc.sql("""
                        insert into clarification (case_id, number, question, asked_at, due)
                        values (?, 1, 'Which?', '2014-03-01T08:00:00Z', '2014-03-06T08:00:00Z')""").param(id).update();
    }

    private void event(String id, String key, String within) {
        jdbc.sql("""
                        insert into case_event (case_id, at, by_person, text_key, arguments, audience, within)
                        values (?, '2014-03-02T08:00:00Z', 'system', ?, '{}', 'REPORTER', ?)""").params(id, key, within).update();
    }

    private void told(String key, String arguments) {
        jdbc.sql("insert into notice (box, at, link, text_key, arguments) values"
                        + " ('brand:acme', '2014-03-02T08:00:00Z', 'case/TS-1', ?, " + arguments + ")")
                .param(key)
                .update();
    }

    private List<String> rows(String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
