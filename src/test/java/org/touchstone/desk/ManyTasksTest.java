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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Card;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
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
    People people;

    @Autowired
    Notices notices;

    @Autowired
    TransactionTemplate transactions;

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
        CaseId id = fixture.screened();
        rows = 1;
        inbox.put(
                kind, subject(0), new Card(id, Group.of(Role.INTAKE), null, null, 50, "Northpeak Outdoor", "A store"));
        shown("case=" + id);
        choose(STEP + "/" + id);
        choose(kind + "/" + subject(0));
        press("Set due date");
        $(DatePicker.class)
                .single()
                .setValue(clock.instant().atZone(Dates.ZONE).toLocalDate().plusDays(6));
        pressLast("Set due date");
        assertThat($(ResultDialog.class).single().getElement().getTextRecursively())
                .contains(id.value(), subject(0), "not done", "fixed by the rules");
    }

    @Test
    void who_can_set_no_date_of_those_chosen_is_not_offered_to() {
        waiting(1);
        shown("step=" + kind);
        choose(kind + "/" + subject(0));
        assertThat(buttons()).contains("Hand over").doesNotContain("Set due date");
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
        ManyResult result = many.start(Cast.INTAKE, which, new ManyAct.HandOver(Cast.ADJUDICATOR.id()), Locale.ENGLISH)
                .join();
        assertThat(result.done()).isEmpty();
        assertThat(result.failed()).hasSize(3).allMatch(one -> one.why().contains("does not belong to the group"));
    }

    @Test
    void what_a_colleague_has_taken_on_is_left_to_them_and_named() {
        waiting(3);
        Person colleague = colleague();
        inbox.claim(colleague, subject(1), kind);
        for (ManyAct act : List.of(new ManyAct.Claim(), new ManyAct.HandOver(Cast.INTAKE.id()))) {
            ManyResult result = run(act, InboxQuery.Whose.GROUPS).join();
            assertThat(result.done()).containsExactlyInAnyOrder(subject(0), subject(2));
            assertThat(result.failed())
                    .singleElement()
                    .satisfies(one -> assertThat(one.subject()).isEqualTo(subject(1)))
                    .satisfies(one -> assertThat(one.why()).contains("Colleague at Intake has taken this step on"));
        }
        assertThat(inbox.open(Cast.INTAKE, subject(1), kind).orElseThrow().assignee())
                .isEqualTo(colleague.id());
    }

    @Test
    void a_row_that_breaks_is_that_rows_failure_and_the_others_are_done() {
        waiting(3);
        ManyRun run = new ManyRun("");
        run.over(
                inbox.page(Cast.INTAKE, InboxQuery.all().only(kind, Set.of())),
                false,
                row -> {
                    if (row.subject().equals(subject(1))) {
                        throw new CannotAcquireLockException("deadlock detected");
                    }
                    inbox.claim(Cast.INTAKE, row.subject(), row.step());
                },
                Locale.SIMPLIFIED_CHINESE);
        assertThat(run.join().done()).containsExactlyInAnyOrder(subject(0), subject(2));
        assertThat(run.join().failed())
                .containsExactly(new ManyResult.Failed(subject(1), "未能处理：可能有人同时在操作此任务，或系统繁忙。请重试。"));
    }

    @Test
    void a_result_is_kept_and_can_be_looked_up_when_every_row_broke() {
        waiting(2);
        ManyAct toNobody = new ManyAct.HandOver(null);
        ManyRun run = run(toNobody, InboxQuery.Whose.ALL);
        run.kept().join();
        assertThat(many.result(Cast.INTAKE, run.id()).orElseThrow().failed())
                .hasSize(2)
                .allMatch(one -> one.why().contains("This did not work"));
    }

    @Test
    void so_many_are_done_at_once_and_the_result_says_that_others_fit_too() {
        waiting(5);
        InboxQuery which = InboxQuery.all().only(kind, Set.of());
        ManyRun run = many.start(Cast.INTAKE, which, new ManyAct.Claim(), Locale.ENGLISH, 3);
        run.kept().join();
        assertThat(inbox.count(Cast.INTAKE, which.of(InboxQuery.Whose.MINE))).isEqualTo(3);
        ManyResult result = many.result(Cast.INTAKE, run.id()).orElseThrow();
        assertThat(new ResultList(result).getElement().getTextRecursively())
                .contains("More tasks fit the filter. Only the first 3 were taken");
        ManyResult all = many.start(Cast.INTAKE, which, new ManyAct.Claim(), Locale.ENGLISH, 5)
                .join();
        assertThat(all.more()).isFalse();
    }

    @Test
    void who_goes_on_without_waiting_gets_the_list_anew_and_a_notice_of_the_end() {
        ManyRun run = new ManyRun("an-act");
        List<String> heard = new ArrayList<>();
        RunDialog dialog = new RunDialog(run, () -> heard.add("list"));
        dialog.open();
        press("Go on without waiting");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(heard).containsExactly("list");
        assertThat($(ResultDialog.class).all()).isEmpty();
        run.over(List.of(), false, row -> {}, Locale.ENGLISH);
        assertThat(run.tell()).isTrue();
    }

    @Test
    void an_act_that_is_left_behind_ends_in_a_notice_however_quick_it_is() {
        waiting(2);
        ManyRun waited = run(new ManyAct.Claim(), InboxQuery.Whose.ALL);
        waited.kept().join();
        assertThat(told(waited)).isFalse();
        ManyRun left = transactions.execute(holding -> {
            inbox.candidates(Cast.INTAKE, subject(0), kind); // locks the row, so that the act waits for it
            ManyRun run = run(new ManyAct.Claim(), InboxQuery.Whose.ALL);
            assertThat(run.leave()).isTrue();
            return run;
        });
        left.kept().join();
        assertThat(told(left)).isTrue();
    }

    private boolean told(ManyRun run) {
        return notices.of(Cast.INTAKE).stream().anyMatch(one -> one.link().equals("task-result/" + run.id()));
    }

    @Test
    void who_waits_for_the_end_is_shown_the_result_and_told_nothing_besides() {
        waiting(10);
        ManyRun run = new ManyRun("an-act");
        RunDialog dialog = new RunDialog(run, () -> {});
        dialog.open();
        List<String> said = new ArrayList<>();
        run.over(
                inbox.page(Cast.INTAKE, InboxQuery.all().only(kind, Set.of())),
                false,
                row -> {
                    dialog.look();
                    said.add(status(dialog));
                },
                Locale.ENGLISH);
        dialog.look();
        assertThat(said.getFirst()).isEmpty();
        assertThat(said.getLast()).isEqualTo("9 of 10");
        assertThat(run.tell()).isFalse();
        assertThat($(ResultDialog.class).single().getElement().getProperty("ariaLabel"))
                .isEqualTo("Result: 10 tasks done, 0 not done.");
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

    @Test
    void an_export_says_when_it_is_not_all() throws IOException {
        waiting(5);
        inbox.claim(colleague(), subject(0), kind);
        TaskExport export = new TaskExport(desk, 4);
        InboxQuery which = InboxQuery.all().of(InboxQuery.Whose.GROUPS).only(kind, Set.of());
        export.of(new Selection(List.of(), which, 5));
        StringWriter file = new StringWriter();
        export.write(file);
        assertThat(file.toString().lines()).hasSize(6);
        assertThat(file.toString())
                .contains("\"Colleague at Intake\"")
                .endsWith("\"More tasks fit the filter: only the first 4 are in this file.\"\r\n");
    }

    private ManyRun run(ManyAct act, InboxQuery.Whose whose) {
        return many.start(Cast.INTAKE, InboxQuery.all().of(whose).only(kind, Set.of()), act, Locale.ENGLISH);
    }

    private Person colleague() {
        Person intake = Cast.INTAKE;
        return people.welcome(new Person(
                new PersonId("intake-two"),
                "Colleague at Intake",
                intake.organisation(),
                intake.roles(),
                intake.locale()));
    }

    private static String status(RunDialog dialog) {
        return dialog.getChildren()
                .filter(part -> "status".equals(part.getElement().getAttribute("role")))
                .map(part -> part.getElement().getText())
                .findFirst()
                .orElseThrow();
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
