package org.touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Card;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.StepFormLayout;

/** The task list as people work in it: what they see of whom, claiming, handing over, filters, what became of a task. */
@PortalTest
@WithMockUser(username = "intake", roles = "INTAKE")
class TaskListTest extends SpringBrowserlessTest {

    private static final String STEP = "verifyComplaint";

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    Verifications verifications;

    @Autowired
    Inbox inbox;

    @Autowired
    People people;

    @Autowired
    SavedFilters saved;

    @Test
    void a_row_opens_beside_the_list_and_stands_in_the_address() {
        CaseId id = fixture.screened();
        shown("case=" + id);
        act("open", id);
        assertThat(ui().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("open=verifyComplaint", "case=" + id);
        assertThat($(StepFormLayout.class).all()).hasSize(1);
    }

    @Test
    void a_claim_is_one_click_and_can_be_undone() {
        CaseId id = fixture.screened();
        shown("case=" + id);
        act("claim", id);
        assertThat(holder(id)).isEqualTo(Cast.INTAKE.id());
        assertThat($(StepFormLayout.class).all()).isEmpty();
        press("Undo");
        assertThat(holder(id)).isNull();
    }

    @Test
    void claim_and_open_does_both() {
        CaseId id = fixture.screened();
        shown("case=" + id);
        act("claim-open", id);
        assertThat(holder(id)).isEqualTo(Cast.INTAKE.id());
        assertThat($(StepFormLayout.class).all()).hasSize(1);
        act("release", id);
        assertThat(holder(id)).isNull();
    }

    @Test
    void what_a_colleague_took_is_among_my_groups_and_can_be_taken_over_after_a_question() {
        CaseId id = fixture.screened();
        Person colleague = colleague();
        inbox.claim(colleague, id.value(), STEP);
        shown("case=" + id);
        assertThat(rows().rows()).isEmpty();
        shown("view=groups&case=" + id);
        assertThat(rows().rows()).hasSize(1);
        act("open", id);
        assertThat($(StepFormLayout.class).all()).isEmpty();
        act("take-over", id);
        assertThat(holder(id)).isEqualTo(colleague.id());
        ConfirmDialog question = $(ConfirmDialog.class).single();
        test(question).confirm();
        assertThat(holder(id)).isEqualTo(Cast.INTAKE.id());
    }

    @Test
    void a_claim_that_comes_too_late_is_refused_with_the_colleagues_name() {
        CaseId id = fixture.screened();
        shown("case=" + id);
        inbox.claim(colleague(), id.value(), STEP);
        act("claim", id);
        assertThat(said()).contains("Colleague at Intake");
        assertThat(holder(id)).isEqualTo(colleague().id());
    }

    @Test
    void chosen_rows_are_handed_over_together_with_a_result_for_each() {
        CaseId first = fixture.screened();
        shown("case=" + first);
        act("choose", first);
        assertThat($(SeveralBar.class).single().isVisible()).isTrue();
        inbox.claim(colleague(), first.value(), STEP);
        Button claim = $(Button.class, $(SeveralBar.class).single()).all().stream()
                .filter(button -> button.getText().equals("Claim"))
                .findFirst()
                .orElseThrow();
        test(claim).click();
        assertThat($(ResultDialog.class).single().getElement().getTextRecursively())
                .contains(first.value(), "not done", "Colleague at Intake");
    }

    @Test
    void a_task_is_handed_over_to_somebody_of_the_group() {
        CaseId id = fixture.screened();
        Person colleague = colleague();
        shown("case=" + id);
        act("hand-over", id);
        @SuppressWarnings("unchecked")
        ComboBox<Person> to = $(ComboBox.class).single();
        to.setValue(colleague);
        Button hand = $(Button.class).all().stream()
                .filter(button -> button.getText().equals("Hand over"))
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow();
        test(hand).click();
        assertThat(holder(id)).isEqualTo(colleague.id());
        press("Undo");
        assertThat(holder(id)).isNull();
    }

    @Test
    void a_chip_takes_its_filter_away() {
        CaseId id = fixture.screened();
        shown("case=" + id);
        assertThat(rows().rows()).hasSize(1);
        Button chip = $(Button.class).all().stream()
                .filter(button -> button.getText().equals("Case " + id))
                .findFirst()
                .orElseThrow();
        test(chip).click();
        assertThat(ui().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("tasks");
    }

    @Test
    void an_empty_list_says_why_and_what_to_do() {
        CaseId id = fixture.screened();
        shown("view=overdue&case=" + id);
        assertThat($(EmptyState.class).all())
                .anyMatch(empty -> empty.getElement().getTextRecursively().contains("No task fits this filter"));
    }

    @Test
    void a_task_that_was_done_meanwhile_is_said_to_be_gone_and_the_typed_text_stays() {
        CaseId id = fixture.screened();
        shown("case=" + id);
        act("open", id);
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        ((Looking) getCurrentView()).look();
        assertThat($(TaskDetail.class).single().getElement().getTextRecursively())
                .contains("no longer waiting");
        assertThat($(StepFormLayout.class).all()).hasSize(1);
        assertThat($(StepFormLayout.class).single().isEnabled()).isFalse();
    }

    @Test
    void a_filter_is_kept_under_its_name_for_its_owner_only() {
        String address = "view=mine&sort=waiting";
        saved.save(Cast.INTAKE, new SavedFilters.Saved("My oldest", address, true));
        shown("");
        assertThat($(Anchor.class).all())
                .anyMatch(link -> link.getElement().getTextRecursively().startsWith("My oldest"));
        assertThat(saved.of(Cast.ADJUDICATOR)).isEmpty();
        saved.forget(Cast.INTAKE, "My oldest");
        assertThat(saved.of(Cast.INTAKE)).isEmpty();
    }

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void a_volunteer_neither_sees_nor_takes_what_another_took() {
        Person other = person("volunteer-two", Cast.VOLUNTEER);
        inbox.put("watchListing", "WA-desk-1", card());
        inbox.claim(other, "WA-desk-1", "watchListing");
        assertThat(inbox.open(Cast.VOLUNTEER, "WA-desk-1", "watchListing")).isEmpty();
        assertThat(inbox.page(Cast.VOLUNTEER, InboxQuery.all().of(InboxQuery.Whose.GROUPS)))
                .extracting(InboxRow::subject)
                .doesNotContain("WA-desk-1");
        inbox.remove("watchListing", "WA-desk-1");
    }

    @Test
    @WithMockUser(username = "brand2", roles = "BRAND")
    void another_tenants_task_is_not_there() {
        CaseId id = fixture.found(Cast.VOLUNTEER, Origin.VOLUNTEER);
        shown("case=" + id);
        assertThat(rows().rows()).isEmpty();
        ui().navigate("task/verifyComplaint/" + id);
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("no longer waiting");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void the_operator_begins_at_health() {
        ui().navigate("");
        assertThat(getCurrentView()).isInstanceOf(HealthView.class);
    }

    private static Card card() {
        return new Card(null, Group.of(Role.VOLUNTEER), null, null, 50, "", "A store");
    }

    private Person colleague() {
        return person("intake-two", Cast.INTAKE);
    }

    private Person person(String id, Person like) {
        return people.welcome(new Person(
                new PersonId(id),
                like == Cast.INTAKE ? "Colleague at Intake" : "Another volunteer",
                like.organisation(),
                like.roles(),
                like.locale()));
    }

    private PersonId holder(CaseId id) {
        return inbox.open(Cast.INTAKE, id.value(), STEP).orElseThrow().assignee();
    }

    private void shown(String query) {
        ui().navigate(TaskListView.class, QueryParameters.fromString(query));
    }

    /** An empty list is hidden, and what is hidden is not found. */
    private TaskRows rows() {
        return ((TaskListView) getCurrentView()).rows();
    }

    private void act(String act, CaseId id) {
        ComponentUtil.fireEvent(rows(), new TaskRows.Done(rows(), true, act, STEP + "/" + id));
    }

    private void press(String label) {
        Button button = $(Button.class).all().stream()
                .filter(candidate -> candidate.getText().equals(label))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private String said() {
        return $(Notification.class).all().stream()
                .map(notification -> notification.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private static UI ui() {
        return UI.getCurrent();
    }
}
