package org.touchstone.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.MissedEvents;
import org.touchstone.identity.Person;

/** Records are kept whatever fails on the way, are never in each other's way, and read well in both languages. */
@PortalTest
class RecordKeepingTest {

    @Autowired
    ReporterFixture fixture;

    @Autowired
    ReporterRecords records;

    @Autowired
    Reporters reporters;

    @Autowired
    ReporterStore store;

    @Autowired
    MissedEvents missed;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void what_a_record_failed_to_hear_it_hears_later_and_once() {
        Person brand = fixture.brand();
        fixture.reported(brand);
        String number = fixture.number(brand).value();
        jdbc.sql("alter table reporter_day add constraint broken check (reporter <> '" + number + "') not valid")
                .update();
        try {
            fixture.upheld(brand);
            assertThat(figures(brand).upheld()).isZero();
            missed.again();
            assertThat(figures(brand).upheld()).isZero();
        } finally {
            jdbc.sql("alter table reporter_day drop constraint broken").update();
        }
        missed.again();
        assertThat(figures(brand).upheld()).isEqualTo(1);
        missed.again();
        assertThat(figures(brand).upheld()).isEqualTo(1);
    }

    @Test
    void who_weighs_a_record_does_not_hold_up_those_who_report() throws Exception {
        Person brand = fixture.brand();
        fixture.reported(brand);
        CaseId another = fixture.reported(fixture.brand());
        ReporterId id = ReporterId.of(brand).orElseThrow();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            transaction.executeWithoutResult(status -> {
                store.lock(fixture.number(brand));
                var report = others.submit(
                        () -> reporters.filed(new Report(another, id, Allegation.COUNTERFEIT.name(), List.of())));
                assertThat(report).succeedsWithin(5, TimeUnit.SECONDS);
            });
        }
        assertThat(reporters.pending(fixture.number(brand), null, 10)).contains(another);
    }

    @Test
    void a_page_of_reporters_shows_each_with_their_own_figures_and_name() {
        Person good = fixture.brand();
        fixture.upheld(good);
        fixture.upheld(good);
        Person bad = fixture.volunteer();
        fixture.knowinglyFalse(bad);
        ReporterNumber before = fixture.number(good);
        List<ReporterFile> page = records.list(Cast.MANAGER, null, null, 200);
        for (ReporterFile file : page) {
            ReporterFile alone = records.see(Cast.MANAGER, file.reporter().number());
            assertThat(file.record()).isEqualTo(alone.record());
            assertThat(file.name()).isEqualTo(alone.name());
        }
        assertThat(page).extracting(file -> file.reporter().number()).contains(before, fixture.number(bad));
        var kinds = records.byKind(Cast.MANAGER);
        assertThat(kinds.get(ReporterId.Kind.VOLUNTEER).total().knowinglyFalse())
                .isPositive();
        assertThat(kinds).containsOnlyKeys(ReporterId.Kind.values());
    }

    @Test
    void who_is_nobody_in_particular_is_called_in_the_readers_language() throws Exception {
        fixture.reported(Person.SYSTEM, Origin.PUBLIC);
        ReporterNumber number = store.find(ReporterId.PUBLIC).orElseThrow().number();
        ReporterName name = records.see(Cast.MANAGER, number).name();
        assertThat(name.in(Locale.ENGLISH)).isEqualTo("The public");
        assertThat(name.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("公众");
        String body = mvc.perform(get("/api/v1/reporters/" + number)
                        .with(SignedIn.as(Cast.MANAGER))
                        .header("Accept-Language", "zh-CN")
                        .locale(Locale.SIMPLIFIED_CHINESE))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(body).contains("公众");
    }

    private Figures figures(Person brand) {
        return reporters.figures(ReporterId.of(brand).orElseThrow());
    }
}
