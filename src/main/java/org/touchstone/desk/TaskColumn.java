package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** The left side of the task list: filters, rows page by page, and what can be done with the chosen ones. */
final class TaskColumn extends Div {

    private static final int PAGE = 50;

    private final Desk desk;
    private final FilterBar filters;
    private final TaskRows rows;
    private final SeveralBar several;
    private final Button news = new Button(Say.text("desk.news"), click -> reload());
    private final Div empty = new Div();
    private final Button more = new Button(Say.text("desk.more"), click -> more());
    private TaskFilter filter;

    TaskColumn(
            Desk desk,
            SavedFilters saved,
            TaskFilter filter,
            Consumer<TaskFilter> go,
            BiConsumer<TaskRows.Act, Optional<InboxRow>> acts) {
        this.desk = desk;
        this.filter = filter;
        filters = new FilterBar(desk.inbox(), saved, go);
        rows = new TaskRows(desk.me().id(), desk.people()::names, acts);
        TaskActs one = new TaskActs(desk, this::reload);
        several = new SeveralBar(desk, new SeveralActs(desk, one, this::reload, this::reloadUnchosen), rows);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        news.addThemeVariants(ButtonVariant.LUMO_SMALL);
        news.addClassName("ts-news");
        Div scroll = new Div(news, rows, empty, more);
        scroll.addClassName("ts-split-scroll");
        addClassName("ts-split-list");
        add(new H1(Say.text("desk.tasks")), filters, scroll, several);
    }

    void show(TaskFilter wanted) {
        filter = wanted;
        reload();
    }

    void reload() {
        Instant now = desk.clock().instant();
        InboxQuery query = filter.query(now);
        List<InboxRow> page = desk.inbox().page(desk.me(), query);
        rows.show(page, now);
        rows.open(filter.open());
        filters.show(desk.me(), filter, page.stream().map(InboxRow::step).toList(), now);
        rows.setVisible(!page.isEmpty());
        more.setVisible(page.size() == PAGE);
        news.setVisible(false);
        several.show(query);
        empty.removeAll();
        if (page.isEmpty()) {
            String why = filter.view() == TaskFilter.View.ALL && filter.readyMade() ? "desk.empty" : "desk.emptyFilter";
            empty.add(new EmptyState(why, why + ".hint"));
        }
    }

    private void reloadUnchosen() {
        rows.chooseAll(false);
        reload();
    }

    private void more() {
        Instant now = desk.clock().instant();
        InboxQuery next = filter.query(now).after(rows.rows().getLast());
        List<InboxRow> page = desk.inbox().page(desk.me(), next);
        rows.append(page, now);
        more.setVisible(page.size() == PAGE);
    }

    /** Offers to show what has changed; the rows that somebody reads stay until they want it. */
    void look() {
        List<InboxRow> page =
                desk.inbox().page(desk.me(), filter.query(desk.clock().instant()));
        List<InboxRow> before = rows.rows();
        news.setVisible(!page.equals(before.subList(0, Math.min(PAGE, before.size()))));
    }

    void choose(InboxRow row, boolean on) {
        several.choose(row, on);
    }

    TaskRows rows() {
        return rows;
    }

    /** The row that came after the open one; from the last one to the first that is left. */
    Optional<InboxRow> following() {
        List<InboxRow> all = rows.rows();
        int here = all.stream().map(TaskRows::address).toList().indexOf(filter.open());
        return all.stream()
                .skip(here + 1L)
                .findFirst()
                .or(() -> all.stream().limit(Math.max(here, 0)).findFirst());
    }
}
