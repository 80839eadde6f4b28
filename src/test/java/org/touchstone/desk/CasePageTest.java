package org.touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Cases;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.ProcessDiagram;

/** The case page and the list of cases, for staff, for the parties and for those who are none. */
@PortalTest
class CasePageTest extends SpringBrowserlessTest {

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    Verifications verifications;

    @Autowired
    Cases cases;

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_party_reads_in_plain_steps_where_its_case_stands_and_by_when_it_goes_on() {
        CaseId id = fixture.screened();
        open("case/" + id);
        assertThat($(PlainSteps.class).single().getElement().getTextRecursively())
                .contains("Checking the complaint", "Next:", "By when", "(China)");
        assertThat(links()).noneMatch(link -> link.endsWith("/diagram"));
        open("case/" + id + "/diagram");
        assertThat($(ProcessDiagram.class).all()).isEmpty();
        assertThat($(CaseSummary.class).all()).hasSize(1);
        assertThat($(CaseSummary.class).single().getElement().getTextRecursively())
                .contains("Reported by");
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void staff_see_the_model_with_where_it_is_and_the_same_as_a_list() {
        CaseId id = fixture.screened();
        open("case/" + id + "/diagram");
        assertThat($(ProcessDiagram.class).all()).hasSize(1);
        assertThat($(CaseDiagram.class).single().getElement().getTextRecursively())
                .contains("Verify the complaint", "you are here", "not reached");
    }

    @Test
    @WithMockUser(username = "manager", roles = "MANAGER")
    void a_manager_sees_whose_turn_it_is_but_has_no_turn() {
        CaseId id = fixture.screened();
        open("case/" + id + "/tasks");
        assertThat($(CaseTasks.class).single().getElement().getTextRecursively())
                .contains("Verify the complaint", "Intake", "Unassigned");
        assertThat(links()).noneMatch(link -> link.startsWith("task/"));
    }

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void a_seller_never_reads_who_reported_or_decided() {
        CaseId id = fixture.screenedAgainst("s1001");
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        cases.notified(id);
        open("case/" + id);
        assertThat($(CaseView.class).single().getElement().getTextRecursively())
                .contains("Accused of", "Counterfeit goods")
                .doesNotContain("Reported by", "risk");
        open("case/" + id + "/timeline");
        assertThat($(CaseTimeline.class).single().getElement().getTextRecursively())
                .contains("Complaint found in order")
                .doesNotContain(Cast.BRAND.name(), Cast.INTAKE.name(), "CP-");
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void the_timeline_is_filtered_by_words() {
        CaseId id = fixture.screened();
        open("case/" + id + "/timeline");
        assertThat($(EmptyState.class).all()).isEmpty();
        TextField filter = $(TextField.class, $(CaseTimeline.class).single()).single();
        test(filter).setValue("no such thing");
        assertThat($(CaseTimeline.class).single().getElement().getTextRecursively())
                .doesNotContain("Case opened");
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    @SuppressWarnings("unchecked")
    void the_timeline_is_filtered_by_what_its_entries_are_about() {
        CaseId id = fixture.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.reject(RejectionReason.NO_EVIDENCE, "Nothing to see."));
        open("case/" + id + "/timeline");
        Select<TimelineKind> kind =
                $(Select.class, $(CaseTimeline.class).single()).single();
        kind.setValue(TimelineKind.OUTCOMES);
        assertThat($(CaseTimeline.class).single().getElement().getTextRecursively())
                .contains("rejected")
                .doesNotContain("Case opened");
        kind.setValue(TimelineKind.FILES);
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    @SuppressWarnings("unchecked")
    void a_clock_that_runs_is_not_nothing() {
        CaseId id = fixture.screened();
        open("case/" + id + "/timeline");
        Select<TimelineKind> kind =
                $(Select.class, $(CaseTimeline.class).single()).single();
        kind.setValue(TimelineKind.DEADLINES);
        assertThat($(CaseTimeline.class).single().getElement().getTextRecursively())
                .contains("The running clock ends", "No entries");
        assertThat($(EmptyState.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_timeline_begins_with_the_clock_that_runs() {
        CaseId id = fixture.screened();
        open("case/" + id + "/timeline");
        assertThat($(CaseTimeline.class).single().getElement().getTextRecursively())
                .contains("The running clock ends", "(China)");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_question_and_its_notice_stand_among_the_messages() {
        CaseId id = fixture.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which shop is meant exactly?"));
        open("case/" + id + "/messages");
        assertThat($(CaseMessages.class).single().getElement().getTextRecursively())
                .contains("Which shop is meant exactly?", "Not answered yet", "What you were told");
    }

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void the_accused_reads_no_question_to_the_reporter() {
        CaseId id = fixture.screenedAgainst("s1001");
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which shop is meant exactly?"));
        cases.notified(id);
        open("case/" + id + "/messages");
        assertThat($(CaseMessages.class).single().getElement().getTextRecursively())
                .doesNotContain("Which shop");
    }

    @Test
    @WithMockUser(username = "brand2", roles = "BRAND")
    void a_case_of_another_brand_does_not_exist() {
        CaseId id = fixture.screened();
        open("case/" + id);
        assertThat($(H1.class).single().getText()).isEqualTo("No such case");
        open("cases?text=" + id);
        assertThat(links()).doesNotContain("case/" + id);
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void a_number_that_is_none_ends_on_a_page_that_helps() {
        open("case/nonsense");
        assertThat($(H1.class).single().getText()).isEqualTo("No such case");
        assertThat(links()).contains("cases");
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void the_list_is_searched_by_number_stage_and_outcome() {
        CaseId waiting = fixture.screened();
        CaseId rejected = fixture.screened();
        verifications.verify(Cast.INTAKE, rejected, Verdict.reject(RejectionReason.NO_EVIDENCE, "Nothing to see."));
        open("cases?text=" + waiting);
        assertThat(links()).contains("case/" + waiting).doesNotContain("case/" + rejected);
        open("cases?stage=verification&text=" + waiting);
        assertThat(links()).contains("case/" + waiting);
        open("cases?outcome=genuine&text=" + waiting);
        assertThat(links()).doesNotContain("case/" + waiting);
    }

    private void open(String address) {
        UI.getCurrent().navigate(address.split("\\?")[0], query(address));
    }

    private static QueryParameters query(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(mark + 1));
    }

    private Set<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).collect(Collectors.toSet());
    }
}
