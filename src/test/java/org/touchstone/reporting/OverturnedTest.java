package org.touchstone.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;

@PortalTest
class OverturnedTest {

    /** Far from what other tests open. */
    private static final Period THEN = new Period(LocalDate.of(2001, 3, 1), LocalDate.of(2001, 3, 31));

    @Autowired
    CaseFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    Reports reports;

    @Autowired
    ReportStore rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_penalty_that_an_appeal_undid_is_no_proven_case_in_any_figure() {
        CaseId standing = penalisedThen();
        CaseId overturned = penalisedThen();
        cases.overturned(overturned);
        assertThat(cases.of(overturned).ending()).contains("OVERTURNED");
        Summary summary = reports.summary(Cast.MANAGER, Locale.ENGLISH, THEN);
        assertThat(summary.brands()).extracting(CaseFigures::proven).containsExactly(1L);
        assertThat(summary.outcomes())
                .containsExactlyInAnyOrder(
                        new CountOf("cases.outcome.PENALISED", 1), new CountOf("cases.outcome.OVERTURNED", 1));
        assertThat(lines()).containsExactlyInAnyOrder(standing + " PENALISED", overturned + " OVERTURNED");
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        transaction.executeWithoutResult(
                status -> rows.cases(THEN, line -> lines.add(line.id() + " " + line.outcome())));
        return lines;
    }

    private CaseId penalisedThen() {
        CaseId id = fixture.open();
        jdbc.sql("""
                        update case_file set opened_at = '2001-03-10', closed_at = '2001-03-20', stage = 'CLOSED',
                        outcome = 'PENALISED', ground = 'counterfeit' where id = ?""").param(id.value()).update();
        return id;
    }
}
