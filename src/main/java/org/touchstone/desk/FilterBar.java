package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.text.Collator;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** The ready-made filters with their counts, the kind of task and the order, and what is filtered besides as chips. */
final class FilterBar extends Div {

    private final Inbox inbox;
    private final SavedFilters saved;
    private final Consumer<TaskFilter> go;

    FilterBar(Inbox inbox, SavedFilters saved, Consumer<TaskFilter> go) {
        this.inbox = inbox;
        this.saved = saved;
        this.go = go;
        addClassName("ts-filters");
    }

    /** @param kinds the steps that are in the list, to choose one from */
    void show(Person me, TaskFilter filter, Collection<String> kinds, Instant now) {
        removeAll();
        Nav views = new Nav();
        views.setAriaLabel(Say.text("desk.filters"));
        views.addClassName("ts-views");
        List<SavedFilters.Saved> mine = saved.of(me);
        boolean atSaved = mine.stream().anyMatch(one -> one.address().equals(filter.toSave()));
        boolean alone = People.groups(me).stream().noneMatch(Group::shared);
        for (TaskFilter.View view : TaskFilter.View.values()) {
            if (view == TaskFilter.View.GROUPS && alone) {
                continue;
            }
            int count = inbox.count(me, filter.with(view).query(now));
            views.add(view(filter.with(view), Say.text("desk.view." + view), count, view == filter.view() && !atSaved));
        }
        boolean marked = false;
        for (SavedFilters.Saved one :
                mine.stream().filter(SavedFilters.Saved::pinned).toList()) {
            TaskFilter that = one.filter();
            boolean here = !marked && one.address().equals(filter.toSave());
            views.add(view(that, one.name(), inbox.count(me, that.query(now)), here));
            marked |= here;
        }
        Div tools = new Div(kind(filter, kinds), order(filter), new SavedMenu(me, saved, mine, filter, go));
        tools.addClassName("ts-filter-tools");
        add(views, tools);
        Div chips = chips(filter);
        if (chips.getComponentCount() > 0) {
            add(chips);
        }
    }

    private static Anchor view(TaskFilter to, String name, int count, boolean here) {
        Span number = new Span(SeveralBar.number(count).toString());
        number.addClassName("ts-view-count");
        Anchor link = new Anchor(address(to), "");
        link.add(new Span(name), number);
        link.addClassName("ts-view");
        if (here) {
            link.addClassName("ts-view-here");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Select<String> kind(TaskFilter filter, Collection<String> kinds) {
        Set<String> all = new TreeSet<>(
                Comparator.comparing(step -> StepNames.one(Say.locale(), step), Collator.getInstance(Say.locale())));
        all.addAll(kinds);
        if (!filter.step().isEmpty()) {
            all.add(filter.step());
        }
        Select<String> kind = select("desk.kind");
        kind.setItems(all);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Say.text("desk.kind.all"));
        kind.setItemLabelGenerator(
                step -> step == null ? Say.text("desk.kind.all") : StepNames.one(Say.locale(), step));
        kind.setValue(filter.step().isEmpty() ? null : filter.step());
        kind.addValueChangeListener(
                change -> go.accept(filter.only(change.getValue() == null ? "" : change.getValue())));
        return kind;
    }

    private Select<InboxQuery.Order> order(TaskFilter filter) {
        Select<InboxQuery.Order> order = select("desk.sort");
        order.setItems(List.of(InboxQuery.Order.values()));
        order.setItemLabelGenerator(one -> Say.text("desk.sort." + one));
        order.setValue(filter.order());
        order.addValueChangeListener(change -> go.accept(filter.by(change.getValue())));
        return order;
    }

    private static <T> Select<T> select(String labelKey) {
        Select<T> select = new Select<>();
        select.setAriaLabel(Say.text(labelKey));
        select.addThemeName("small");
        return select;
    }

    private Div chips(TaskFilter filter) {
        Div chips = new Div();
        chips.addClassName("ts-chips");
        if (!filter.step().isEmpty()) {
            chips.add(chip(StepNames.one(Say.locale(), filter.step()), filter.only("")));
        }
        if (filter.caseId() != null) {
            chips.add(chip(Say.text("desk.openCase", filter.caseId().value()), filter.in(null)));
        }
        return chips;
    }

    private Button chip(String words, TaskFilter without) {
        Button chip = new Button(words, Icons.of("close"), click -> go.accept(without));
        chip.setIconAfterText(true);
        chip.setAriaLabel(Say.text("desk.chip.remove", words));
        chip.addClassName("ts-chip");
        return chip;
    }

    private static String address(TaskFilter filter) {
        String query = filter.address().getQueryString();
        return query.isEmpty() ? "tasks" : "tasks?" + query;
    }
}
