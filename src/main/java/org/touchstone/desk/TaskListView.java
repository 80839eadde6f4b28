package org.touchstone.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.touchstone.cases.InboxRow;
import org.touchstone.ui.Focus;
import org.touchstone.ui.Say;

/** Everybody's task list: the list left, the step that is open right; on a phone one at a time. */
@Route("tasks")
@RouteAlias("")
@Menu(order = 0, title = "desk.tasks", icon = "vaadin:tasks")
@PermitAll
class TaskListView extends Div implements BeforeEnterObserver, HasDynamicTitle, Looking {

    private final Desk desk;
    private final TaskActs acts;
    private final TaskColumn list;
    private final TaskDetail detail;
    private final Checkbox next = new Checkbox(Say.text("desk.openNext"), true);
    private TaskFilter filter = TaskFilter.of(QueryParameters.empty());
    private boolean arrived;

    TaskListView(Desk desk, SavedFilters saved) {
        this.desk = desk;
        list = new TaskColumn(desk, saved, filter, this::go, this::act);
        acts = new TaskActs(desk, list::reload);
        detail = new TaskDetail(desk, this::reopen);
        addClassNames("ts-page", "ts-split", "ts-split-always");
        add(list, side());
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
            Home.insteadOfTasks(desk.me()).ifPresent(event::forwardTo);
        }
        String before = filter.open();
        filter = TaskFilter.of(event.getLocation().getQueryParameters());
        list.show(filter);
        openDetail();
        if (arrived && !filter.open().isEmpty() && !filter.open().equals(before)) {
            Focus.to(detail);
        }
        arrived = true;
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

    /** After the open step was claimed, released, handed over or dated. */
    private void reopen() {
        list.reload();
        openDetail();
        Focus.to(detail);
    }

    @Override
    public void look() {
        list.look();
        detail.look();
    }

    TaskRows rows() {
        return list.rows();
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
            case CHOOSE -> list.choose(row, true);
            case LEAVE -> list.choose(row, false);
            case CLOSE -> go(filter.opening(""));
        }
    }

    /** After a step was finished: on to the next row, or back to the list. */
    private void finished() {
        Optional<InboxRow> following = next.getValue() ? list.following() : Optional.empty();
        go(filter.opening(following.map(TaskRows::address).orElse("")));
    }

    private void go(TaskFilter to) {
        UI.getCurrent().navigate(TaskListView.class, to.address());
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.page", Say.text("desk.tasks"));
    }
}
