package org.touchstone.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.reporting.LargeWorkbooks;
import org.touchstone.reporting.Period;

@PortalTest
@WithMockUser(username = "manager", roles = "MANAGER")
class WorkbookViewTest extends SpringBrowserlessTest {

    private static final String DOWNLOAD = "Download workbook (Excel)";

    @Autowired
    LargeWorkbooks workbooks;

    @Autowired
    CaseFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void a_small_workbook_is_downloaded_at_once() {
        fixture.open();
        UI.getCurrent().navigate("reports");
        assertThat(links()).contains(DOWNLOAD);
    }

    @Test
    void a_large_workbook_is_made_on_a_page_of_its_own() {
        CaseId one = fixture.open();
        jdbc.sql("""
                        insert into case_file select (jsonb_populate_record(c, jsonb_build_object(
                            'id', 'TS-2003-' || lpad(n::text, 6, '0'), 'opened_at', '2003-03-10T00:00:00Z'))).*
                        from case_file c, generate_series(1, 10001) n where c.id = ?""").param(one.value()).update();
        try {
            UI.getCurrent()
                    .navigate("reports", QueryParameters.simple(Map.of("first", "2003-03-01", "last", "2003-03-31")));
            assertThat(links()).doesNotContain(DOWNLOAD);
            test($(Button.class).all().stream()
                            .filter(button -> button.getText().equals("Make workbook (Excel)"))
                            .findFirst()
                            .orElseThrow())
                    .click();
            assertThat(getCurrentView()).isInstanceOf(WorkbookView.class);
        } finally {
            jdbc.sql("delete from case_file where id like 'TS-2003-%'").update();
        }
    }

    @Test
    void what_is_ready_is_downloaded_there() {
        LargeWorkbooks.Begun ready = workbooks.make(Cast.MANAGER, Locale.ENGLISH, Period.lastYear(clock));
        ready.end().join();
        UI.getCurrent().navigate("workbook/" + ready.id());
        assertThat(links()).contains(DOWNLOAD);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void the_page_asks_again_while_it_is_being_made() {
        String making = UUID.randomUUID().toString();
        jdbc.sql("insert into large_workbook values (?, 'manager', '2003-01-01', '2003-12-31', 'MAKING', ?)")
                .params(making, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        UI.getCurrent().navigate("workbook/" + making);
        assertThat($(ProgressBar.class).single().isIndeterminate()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
    }

    @Test
    void a_workbook_that_does_not_exist_is_said_so() {
        UI.getCurrent().navigate("workbook/nonsense");
        assertThat(((WorkbookView) getCurrentView()).getElement().getTextRecursively())
                .contains("There is no such workbook");
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
