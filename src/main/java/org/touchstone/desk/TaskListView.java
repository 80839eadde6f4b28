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
class TaskListView extends Div implements BeforeEnterObserver, HasDynamicTitle, Looking {

    private static final int PAGE = 50;

    private final Inbox inbox;
    private final CurrentPerson current;
    private final Clock clock;
    private final FilterBar filters;
    private final TaskRows rows;
    private final TaskActs acts;
    private final SeveralBar several;
    private final TaskDetail detail;
    private final Button news = new Button(Say.text("desk.news"), click -> reload());
    private final Div empty = new Div();
    private final Button more = new Button(Say.text("desk.more"), click -> more());
    private final Checkbox next = new Checkbox(Say.text("desk.openNext"), true);
    private TaskFilter filter = TaskFilter.of(QueryParameters.empty());

    TaskListView(
            Inbox inbox,
            People people,
            CurrentPerson current,
            StepForms forms,
            SavedFilters saved,
            Clock clock) {
        this.inbox = inbox;
        this.current = current;
        this.clock = clock;
        filters = new FilterBar(inbox, saved, this::go);
        acts = new TaskActs(inbox, current, this::reload);
        rows = new TaskRows(current.get().id(), people::name, this::act);
        several = new SeveralBar(acts, rows);
        detail = new TaskDetail(inbox, people, current, forms, this::reopen);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        news.addThemeVariants(ButtonVariant.LUMO_SMALL);
        news.addClassName("ts-news");
        addClassNames("ts-page", "ts-split", "ts-split-always");
        add(list(), side());
    }

    private Div list() {
        Div scroll = new Div(news, rows, empty, more);
        scroll.addClassName("ts-split-scroll");
        Div list = new Div(new H1(Say.text("desk.tasks")), filters, scroll, several);
        list.addClassName("ts-split-list");
        return list;
    }

    private Div side() {
        Button back = new Button(Say.text("desk.back"), Icons.of("back"), click -> go(filter.opening("")));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("ts-back");
        Div bar = new Div(back, next);
        bar.addClassName("ts-detail-bar");
        Div side = new Div(bar, detail);
        side.addClassName("ts-split-detail");
        return side;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getPath().isEmpty()) {
            Home.insteadOfTasks(current.get()).ifPresent(event::forwardTo);
        }
        filter = TaskFilter.of(event.getLocation().getQueryParameters());
        reload();
        openDetail();
    }

    private void openDetail() {
        String[] parts = filter.open().split("/", 2);
        boolean open = parts.length == 2;
        setClassName("ts-split-open", open);
        next.setVisible(open);
        if (open) {
            detail.show(parts[0], parts[1], this::finished);
        } else {
            detail.nothing();
        }
    }

    /** After the open step was claimed, released or handed over. */
    private void reopen() {
        reload();
        openDetail();
    }

    private void reload() {
        List<InboxRow> page = inbox.page(current.get(), query());
        rows.show(page, clock.instant());
        rows.open(filter.open());
        filters.show(current.get(), filter, page.stream().map(InboxRow::step).toList(), clock.instant());
        rows.setVisible(!page.isEmpty());
        more.setVisible(page.size() == PAGE);
        news.setVisible(false);
        several.show();
        empty.removeAll();
        if (page.isEmpty()) {
            String why = filter.view() == TaskFilter.View.ALL && filter.readyMade() ? "desk.empty" : "desk.emptyFilter";
            empty.add(new EmptyState(why, why + ".hint"));
        }
    }

    private void more() {
        List<InboxRow> page =
                inbox.page(current.get(), query().after(rows.rows().getLast()));
        rows.append(page, clock.instant());
        more.setVisible(page.size() == PAGE);
    }

    @Override
    public void look() {
        List<InboxRow> page = inbox.page(current.get(), query());
        List<InboxRow> before = rows.rows();
        news.setVisible(!page.equals(before.subList(0, Math.min(PAGE, before.size()))));
        detail.look();
    }

    private InboxQuery query() {
        return filter.query(clock.instant());
    }

    TaskRows rows() {
        return rows;
    }

    private void act(TaskRows.Act act, Optional<InboxRow> at) {
        if (at.isEmpty()) {
            go(filter.opening(""));
            return;
        }
        InboxRow row = at.get();
        switch (act) {
            case OPEN -> go(filter.opening(TaskRows.address(row)));
            case CLAIM -> acts.claim(row);
            case CLAIM_OPEN -> {
                if (acts.claim(row)) {
                    go(filter.opening(TaskRows.address(row)));
                }
            }
            case RELEASE -> acts.release(row);
            case HAND_OVER -> acts.handOver(row);
            case TAKE_OVER -> acts.takeOver(row);
            case CHOOSE -> several.choose(row, true);
            case LEAVE -> several.choose(row, false);
            case CLOSE -> go(filter.opening(""));
        }
    }

    /** After a step was finished: on to the next row, or back to the list. */
    private void finished() {
        Optional<InboxRow> following = next.getValue() ? following() : Optional.empty();
        go(filter.opening(following.map(TaskRows::address).orElse("")));
    }

    /** The row that came after the open one; from the last one to the first that is left. */
    private Optional<InboxRow> following() {
        List<InboxRow> all = rows.rows();
        int here = all.stream().map(TaskRows::address).toList().indexOf(filter.open());
        return all.stream()
                .skip(here + 1L)
                .findFirst()
                .or(() -> all.stream().limit(Math.max(here, 0)).findFirst());
    }

    private void go(TaskFilter to) {
        UI.getCurrent().navigate(TaskListView.class, to.address());
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.page", Say.text("desk.tasks"));
    }
}
