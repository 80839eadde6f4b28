package org.touchstone.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.PersonId;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Due;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** The rows of the task list, drawn by the browser from plain values: no component per cell, so a list weighs little. */
final class TaskGrid extends Grid<InboxRow> {

    /** What a row's buttons do. */
    enum Act {
        OPEN,
        CLAIM,
        RELEASE,
        HAND_OVER,
        TAKE_OVER
    }

    private static final String TEMPLATE = """
            <div class="ts-task">
              <div class="ts-row-head"><button class="ts-task-name" @click="${open}" title="${item.help}">${item.name}</button>
                <span class="ts-badge ts-badge-${item.tone}">${item.dueWord}</span></div>
              <div class="ts-task-who">${item.who}</div>
              <div class="ts-row-foot"><span class="ts-secondary">${item.facts}</span>
                <span class="ts-task-acts">
                  <button class="ts-small" ?hidden="${!item.free}" @click="${claim}">${item.claimWord}</button>
                  <button class="ts-small" ?hidden="${!item.mine}" @click="${release}">${item.releaseWord}</button>
                  <button class="ts-small" ?hidden="${item.other}" @click="${handOver}">${item.handOverWord}</button>
                  <button class="ts-small" ?hidden="${!item.other}" @click="${takeOver}">${item.takeOverWord}</button>
                </span></div>
            </div>""";

    private final PersonId me;
    private final Function<PersonId, String> names;
    private final List<InboxRow> rows = new ArrayList<>();

    TaskGrid(PersonId me, Function<PersonId, String> names, Instant now, BiConsumer<Act, InboxRow> acts) {
        this.me = me;
        this.names = names;
        addClassName("ts-task-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.MULTI);
        getElement().setAttribute("aria-label", Say.text("desk.tasks"));
        LitRenderer<InboxRow> renderer = LitRenderer.<InboxRow>of(TEMPLATE)
                .withProperty("name", row -> StepNames.one(Say.locale(), row.step()))
                .withProperty("help", InboxRow::subject)
                .withProperty("who", this::who)
                .withProperty("facts", this::facts)
                .withProperty("dueWord", row -> Due.of(row.due(), now).sentence())
                .withProperty(
                        "tone",
                        row -> Due.of(row.due(), now).state().tone().name().toLowerCase())
                .withProperty("free", row -> row.assignee() == null)
                .withProperty("mine", row -> me.equals(row.assignee()))
                .withProperty("other", this::others)
                .withProperty("claimWord", row -> Say.text("desk.claim"))
                .withProperty("releaseWord", row -> Say.text("desk.release"))
                .withProperty("handOverWord", row -> Say.text("desk.handOver"))
                .withProperty("takeOverWord", row -> Say.text("desk.takeOver"))
                .withFunction("open", row -> acts.accept(Act.OPEN, row))
                .withFunction("claim", row -> acts.accept(Act.CLAIM, row))
                .withFunction("release", row -> acts.accept(Act.RELEASE, row))
                .withFunction("handOver", row -> acts.accept(Act.HAND_OVER, row))
                .withFunction("takeOver", row -> acts.accept(Act.TAKE_OVER, row));
        addColumn(renderer).setHeader(Say.text("desk.task")).setFlexGrow(1);
        addItemClickListener(click -> acts.accept(Act.OPEN, click.getItem()));
    }

    void show(List<InboxRow> page) {
        rows.clear();
        rows.addAll(page);
        setItems(rows);
    }

    void append(List<InboxRow> page) {
        rows.addAll(page);
        setItems(rows);
    }

    List<InboxRow> rows() {
        return List.copyOf(rows);
    }

    Set<InboxRow> chosen() {
        return getSelectedItems();
    }

    private boolean others(InboxRow row) {
        return row.assignee() != null && !row.assignee().equals(me);
    }

    private String who(InboxRow row) {
        return row.against().isEmpty() ? row.brand() : Say.text("desk.against", row.brand(), row.against());
    }

    private String facts(InboxRow row) {
        String assignee = row.assignee() == null
                ? Say.text("desk.unassigned")
                : me.equals(row.assignee()) ? Say.text("desk.me") : names.apply(row.assignee());
        List<String> facts = new ArrayList<>(List.of(row.subject()));
        facts.add(assignee);
        facts.add(Say.text("desk.priority", row.priority()));
        facts.add(Say.text("desk.since", Dates.text(row.since())));
        if (row.due() != null) {
            facts.add(Say.text("desk.due", Dates.full(row.due())));
        }
        return String.join(" · ", facts);
    }
}
