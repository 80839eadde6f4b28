package org.touchstone.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** Everybody's task list: the list left, the step that is open right; on a phone one at a time. */
@Route("tasks")
@RouteAlias("")
@Menu(order = 0, title = "desk.tasks", icon = "vaadin:tasks")
@PermitAll
class TaskListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final Inbox inbox;
    private final CurrentPerson current;
    private final Clock clock;
    private final FilterBar filters;
    private final TaskGrid grid;
    private final TaskActs acts;
    private final TaskDetail detail;
    private final Div empty = new Div();
    private final Button more = new Button(Say.text("desk.more"));
    private final Checkbox next = new Checkbox(Say.text("desk.openNext"), true);
    private TaskFilter filter = TaskFilter.of(QueryParameters.empty());

    TaskListView(Inbox inbox, People people, CurrentPerson current, StepForms forms, Clock clock) {
        this.inbox = inbox;
        this.current = current;
        this.clock = clock;
        this.filters = new FilterBar(inbox, this::go);
        this.acts = new TaskActs(inbox, current, this::reload);
        this.grid = new TaskGrid(current.get().id(), people::name, clock.instant(), this::act);
        this.detail = new TaskDetail(inbox, people, forms);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> more());

        Div list = new Div(new H1(Say.text("desk.tasks")), filters, several(), grid, empty, more);
        list.addClassName("ts-split-list");
        Button back = new Button(Say.text("desk.back"), click -> go(filter.opening("")));
        back.addClassName("ts-back");
        Div side = new Div(back, next, detail);
        side.addClassName("ts-split-detail");
        addClassNames("ts-page", "ts-split");
        add(list, side, new Keys(this::key));
    }

    private Div several() {
        Button claim = new Button(Say.text("desk.claimChosen"), click -> acts.claimAll(grid.chosen()));
        Button hand = new Button(Say.text("desk.handOverChosen"), click -> acts.handOverAll(grid.chosen()));
        Button help = new Button(Say.text("desk.keys.button"), click -> new KeyHelp().open());
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div bar = new Div(claim, hand, help);
        bar.addClassName("ts-several");
        bar.setVisible(false);
        grid.addSelectionListener(
                chosen -> bar.setVisible(!chosen.getAllSelectedItems().isEmpty()));
        return bar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = TaskFilter.of(event.getLocation().getQueryParameters());
        reload();
        setClassName("ts-split-open", !filter.open().isEmpty());
        next.setVisible(!filter.open().isEmpty());
        String[] parts = filter.open().split("/", 2);
        if (parts.length == 2) {
            detail.show(current.get(), parts[0], parts[1], this::finished);
        } else {
            detail.nothing();
        }
    }

    private void reload() {
        filters.show(current.get(), filter, clock.instant());
        List<InboxRow> page = inbox.page(current.get(), query());
        grid.show(page);
        grid.setVisible(!page.isEmpty());
        more.setVisible(page.size() == PAGE);
        empty.removeAll();
        if (page.isEmpty()) {
            boolean all = filter.view() == TaskFilter.View.ALL && filter.step().isEmpty() && filter.caseId() == null;
            empty.add(
                    all
                            ? new EmptyState("desk.empty", "desk.empty.hint")
                            : new EmptyState("desk.emptyFilter", "desk.emptyFilter.hint"));
        }
    }

    private void more() {
        List<InboxRow> page =
                inbox.page(current.get(), query().after(grid.rows().getLast()));
        grid.append(page);
        more.setVisible(page.size() == PAGE);
    }

    private InboxQuery query() {
        return filter.query(clock.instant());
    }

    private void act(TaskGrid.Act act, InboxRow row) {
        switch (act) {
            case OPEN -> go(filter.opening(address(row)));
            case CLAIM -> {
                acts.claim(row);
                go(filter.opening(address(row)));
            }
            case RELEASE -> acts.release(row);
            case HAND_OVER -> acts.handOver(row);
            case TAKE_OVER -> acts.takeOver(row);
        }
    }

    /** After a step was finished: on to the next row, or back to the list. */
    private void finished() {
        Optional<InboxRow> following = next.getValue() ? after(filter.open(), 1) : Optional.empty();
        go(filter.opening(following.map(TaskListView::address).orElse("")));
    }

    private Optional<InboxRow> after(String open, int step) {
        List<InboxRow> rows = grid.rows();
        for (int index = 0; index < rows.size(); index++) {
            if (address(rows.get(index)).equals(open)) {
                int to = index + step;
                return to >= 0 && to < rows.size() ? Optional.of(rows.get(to)) : Optional.empty();
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    private Optional<InboxRow> here() {
        return grid.rows().stream()
                .filter(row -> address(row).equals(filter.open()))
                .findFirst();
    }

    private void key(String key) {
        switch (key) {
            case "j" -> after(filter.open(), 1).ifPresent(row -> go(filter.opening(address(row))));
            case "k" -> after(filter.open(), -1).ifPresent(row -> go(filter.opening(address(row))));
            case "x" -> here().ifPresent(this::toggle);
            case "c" -> here().filter(row -> row.assignee() == null).ifPresent(acts::claim);
            case "/" -> getUI().ifPresent(ui -> ui.navigate("cases"));
            case "Escape" -> go(filter.opening(""));
            default -> new KeyHelp().open();
        }
    }

    private void toggle(InboxRow row) {
        if (grid.chosen().contains(row)) {
            grid.deselect(row);
        } else {
            grid.select(row);
        }
    }

    private void go(TaskFilter to) {
        UI.getCurrent().navigate(TaskListView.class, to.address());
    }

    private static String address(InboxRow row) {
        return row.step() + "/" + row.subject();
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.tasks") + " – Touchstone";
    }
}
