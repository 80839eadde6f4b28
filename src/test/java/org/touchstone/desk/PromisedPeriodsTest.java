package org.touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.registration.RegistrationKind;
import org.touchstone.registration.Registrations;
import org.touchstone.rules.RulesFixture;
import org.touchstone.rules.Term;

/** What people are promised is what the rules say: those of their case, or where there is none yet those in force. */
@PortalTest
class PromisedPeriodsTest extends SpringBrowserlessTest {

    private static final Map<String, Term> CHANGED = Map.of(
            "verification", new Term(36, Term.Unit.HOURS),
            "clarification", new Term(1, Term.Unit.WORKING_DAYS),
            "rebuttal", new Term(9, Term.Unit.DAYS),
            "answer", new Term(1, Term.Unit.MONTHS),
            "rightsReview", new Term(8, Term.Unit.WORKING_DAYS),
            "round", new Term(1, Term.Unit.DAYS));

    @Autowired
    RulesFixture rules;

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    Complaints complaints;

    @Autowired
    Verifications verifications;

    @Autowired
    Registrations registrations;

    @Autowired
    Life life;

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void what_happens_next_to_a_complaint_follows_the_rules_of_its_case() {
        CaseId usual = fixture.screened();
        var opened = new AtomicReference<CaseId>();
        rules.during(CHANGED, () -> {
            opened.set(fixture.screened());
            assertThat(complaint(usual))
                    .as("what was promised before is kept")
                    .contains("within 24 hours", "5 working days to answer", "3 days to answer", "4 days to reply");
        });
        assertThat(complaint(opened.get()))
                .contains(
                        "verifies your complaint within 36 hours",
                        "you have 1 working day to answer",
                        "has 9 days to answer with evidence",
                        "you have 1 month to reply");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(complaint(opened.get())).contains("36 小时内核实", "1 个工作日的时间", "9 天时间", "1 个月时间");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_case_says_how_long_its_next_step_takes_under_its_own_rules() {
        CaseId usual = fixture.screened();
        var opened = new AtomicReference<CaseId>();
        rules.during(CHANGED, () -> {
            opened.set(fixture.screened());
            assertThat(page("case/" + usual)).contains("usually within 24 hours");
            assertThat(page("case/" + opened.get())).contains("usually within 36 hours");
        });
        verifications.verify(Cast.INTAKE, opened.get(), Verdict.accept());
        life.goesOn(opened.get().value());
        assertThat(page("case/" + opened.get())).contains("the seller has 9 days to answer");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(page("case/" + opened.get())).contains("卖家有 9 天时间举证");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void where_there_is_no_case_the_rules_in_force_are_said() {
        String route = "registration/" + registrations.begin(Cast.BRAND, RegistrationKind.RIGHT, null);
        assertThat(page(route)).contains("once, within 3 working days");
        rules.during(CHANGED, () -> assertThat(page(route)).contains("once, within 8 working days"));
    }

    @Test
    @WithMockUser(username = "investigator", roles = "INVESTIGATOR")
    void who_opens_a_round_reads_how_long_volunteers_have() {
        rules.during(CHANGED, () -> {
            page("rounds");
            $(Button.class).all().stream()
                    .filter(button -> button.getText().equals("Open a round now"))
                    .findFirst()
                    .ifPresent(button -> test(button).click());
            assertThat($(Dialog.class).single().getElement().getTextRecursively())
                    .contains("Volunteers have 1 day.");
        });
    }

    private String complaint(CaseId id) {
        return page(
                "complaint/" + complaints.ofCase(Cast.BRAND, id).getFirst().id().value());
    }

    private String page(String route) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(route);
        return getCurrentView().getElement().getTextRecursively();
    }
}
