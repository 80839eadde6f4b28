package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.identity.Person;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** The ready-made filters with their counts, the order, and what is filtered besides as chips to take away. */
final class FilterBar extends Div {

    private static final int MOST = 1_000;

    private final Inbox inbox;
    private final Consumer<TaskFilter> go;

    FilterBar(Inbox inbox, Consumer<TaskFilter> go) {
        this.inbox = inbox;
        this.go = go;
        addClassName("ts-filters");
    }

    void show(Person me, TaskFilter filter, Instant now) {
        removeAll();
        Nav views = new Nav();
        views.setAriaLabel(Say.text("desk.filters"));
        views.addClassName("ts-views");
        for (TaskFilter.View view : TaskFilter.View.values()) {
            int count = inbox.count(me, filter.with(view).query(now));
            String number = count >= MOST ? MOST + "+" : Integer.toString(count);
            Anchor link = new Anchor(address(filter.with(view)), Say.text("desk.view." + view) + " " + number);
            link.addClassName("ts-view");
            if (view == filter.view()) {
                link.addClassName("ts-view-here");
                link.getElement().setAttribute("aria-current", "page");
            }
            views.add(link);
        }
        add(views, order(filter), chips(filter));
    }

    private Select<InboxQuery.Order> order(TaskFilter filter) {
        Select<InboxQuery.Order> order = new Select<>();
        order.setAriaLabel(Say.text("desk.sort"));
        order.setItems(List.of(InboxQuery.Order.values()));
        order.setItemLabelGenerator(one -> Say.text("desk.sort." + one));
        order.setValue(filter.order());
        order.addThemeName("small");
        order.addValueChangeListener(change -> go.accept(filter.by(change.getValue())));
        return order;
    }

    private Div chips(TaskFilter filter) {
        Div chips = new Div();
        chips.addClassName("ts-chips");
        if (!filter.step().isEmpty()) {
            chips.add(chip(StepNames.one(Say.locale(), filter.step()), filter.only("")));
        }
        if (filter.caseId() != null) {
            chips.add(chip(filter.caseId().value(), filter.in(null)));
        }
        return chips;
    }

    private Button chip(String words, TaskFilter without) {
        Button chip = new Button(words + " ×", click -> go.accept(without));
        chip.setAriaLabel(Say.text("desk.chip.remove", words));
        chip.addClassName("ts-chip");
        return chip;
    }

    private static String address(TaskFilter filter) {
        String query = filter.address().getQueryString();
        String route = RouteConfiguration.forSessionScope().getUrl(TaskListView.class);
        return query.isEmpty() ? route : route + "?" + query;
    }
}
