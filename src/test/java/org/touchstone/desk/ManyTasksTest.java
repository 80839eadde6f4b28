package org.touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Card;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;

/** What people do with many tasks at once: dating, exporting, all that fit a filter, and what came of each. */
@PortalTest
@WithMockUser(username = "intake", roles = "INTAKE")
class ManyTasksTest extends SpringBrowserlessTest {

    private static final String STEP = "verifyComplaint";

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    Inbox inbox;

    @Autowired
    ManyTasks many;

    @Autowired
    Desk desk;

    @Autowired
    Clock clock;

    /** A kind of task of this test alone, so that nobody else's are counted. */
    private final String kind = "many" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private int rows;

    @AfterEach
    void cleanUp() {
        IntStream.range(0, rows).forEach(number -> inbox.remove(kind, subject(number)));
    }

    @Test
    void chosen_tasks_get_a_due_date_together() {
        CaseId id = fixture.screened();
        shown("case=" + id);
        choose(STEP + "/" + id);
        press("Set due date");
        LocalDate day = clock.instant().atZone(Dates.ZONE).toLocalDate().plusDays(6);
        $(DatePicker.class).single().setValue(day);
        pressLast("Set due date");
        assertThat(inbox.open(Cast.INTAKE, id.value(), STEP).orElseThrow().due())
                .isEqualTo(day.atTime(18, 0).atZone(Dates.ZONE).toInstant());
    }

    @Test
    void a_date_that_is_not_theirs_to_set_is_refused_row_by_row() {
        waiting(1);
        shown("step=" + kind);
        choose(kind + "/" + subject(0));
        press("Set due date");
        $(DatePicker.class).single().setValue(clock.instant().atZone(Dates.ZONE).toLocalDate().plusDays(6));
        pressLast("Set due date");
        assertThat($(ResultDialog.class).single().getElement().getTextRecursively())
                .contains(subject(0), "not done", "fixed by the rules");
    }

    @Test
    void when_all_that_are_shown_are_chosen_the_others_that_fit_are_offered() {
        waiting(60);
        shown("step=" + kind);
        choose(kind + "/" + view().rows().rows().getFirst().subject());
        assertThat(buttons()).noneMatch(words -> words.contains("select all 60"));
        press("Select all shown");
        press("50 here, select all 60");
        assertThat($(SeveralBar.class).single().getElement().getTextRecursively())
                .contains("All 60 that fit the filter are selected");
        press("Clear selection");
        assertThat(view().rows().chosen()).isEmpty();
    }

    @Test
    void an_act_on_all_that_fit_goes_beyond_the_page_and_says_what_came_of_each() {
        waiting(60);
        inbox.claim(Cast.INTAKE, subject(7), kind);
        inbox.release(Cast.INTAKE, subject(7), kind);
        InboxQuery which = InboxQuery.all().only(kind, Set.of());
        ManyRun run = many.start(Cast.INTAKE, which, new ManyAct.Claim(), Locale.ENGLISH);
        ManyResult result = run.join();
        assertThat(result.done()).hasSize(60);
        assertThat(result.failed()).isEmpty();
        assertThat(inbox.count(Cast.INTAKE, which.of(InboxQuery.Whose.MINE))).isEqualTo(60);
        assertThat(run.share()).isEqualTo(1);
    }

    @Test
    void one_refusal_stops_nothing() {
        waiting(3);
        InboxQuery which = InboxQuery.all().only(kind, Set.of());
        ManyResult result = many.start(
                        Cast.INTAKE, which, new ManyAct.HandOver(Cast.ADJUDICATOR.id()), Locale.ENGLISH)
                .join();
        assertThat(result.done()).isEmpty();
        assertThat(result.failed()).hasSize(3).allMatch(one -> one.why().contains("does not belong to the group"));
    }

    @Test
    void a_result_is_shown_to_nobody_but_the_one_who_asked_for_it() {
        waiting(1);
        InboxQuery which = InboxQuery.all().only(kind, Set.of());
        ManyRun run = many.start(Cast.INTAKE, which, new ManyAct.Claim(), Locale.ENGLISH);
        run.kept().join();
        assertThat(many.result(Cast.INTAKE, run.id())).isPresent();
        assertThat(many.result(Cast.ADJUDICATOR, run.id())).isEmpty();
        ui().navigate("task-result/" + run.id());
        assertThat($(ResultList.class).single().getElement().getTextRecursively())
                .contains(subject(0), "done");
        ui().navigate("task-result/nonsense");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("There is no such result");
    }

    @Test
    void the_export_opens_in_a_spreadsheet_and_keeps_text_text() throws IOException {
        inbox.put(kind, subject(0), card("=HYPERLINK(\"x\")"));
        rows = 1;
        InboxQuery which = InboxQuery.all().only(kind, Set.of());
        TaskExport export = new TaskExport(desk);
        export.of(new Selection(List.of(), which, 1));
        StringWriter file = new StringWriter();
        export.write(file);
        assertThat(file.toString())
                .startsWith("\uFEFF\"Task\",\"Number\"")
                .contains("\"" + subject(0) + "\"", "\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("Intake");
    }

    private void waiting(int many) {
        IntStream.range(0, many).forEach(number -> inbox.put(kind, subject(number), card("A store")));
        rows = many;
    }

    private static Card card(String against) {
        return new Card(null, Group.of(Role.INTAKE), null, null, 50, "Northpeak Outdoor", against);
    }

    private String subject(int number) {
        return kind + "-" + number;
    }

    private void shown(String query) {
        ui().navigate(TaskListView.class, QueryParameters.fromString(query));
    }

    private TaskListView view() {
        return (TaskListView) getCurrentView();
    }

    private void choose(String address) {
        ComponentUtil.fireEvent(view().rows(), new TaskRows.Done(view().rows(), true, "choose", address));
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(label + " not among " + buttons())))
                .click();
    }

    private void pressLast(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .filter(button -> button.getThemeNames().contains("primary"))
                        .reduce((first, second) -> second)
                        .orElseThrow())
                .click();
    }

    private static UI ui() {
        return UI.getCurrent();
    }
}
