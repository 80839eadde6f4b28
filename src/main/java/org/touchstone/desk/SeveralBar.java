package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.ui.Say;

/** What can be done with the chosen rows at once; there only while some are chosen. */
final class SeveralBar extends Div {

    private final Desk desk;
    private final TaskRows rows;
    private final Span count = new Span();
    private final Button shown = quiet("desk.chooseAll", this::chooseShown);
    private final Button everything = quiet("desk.chooseAll", this::chooseEverything);
    private final TaskExport export;
    private final Button due;
    private InboxQuery query = InboxQuery.all();
    private boolean all;

    SeveralBar(Desk desk, SeveralActs acts, TaskRows rows) {
        this.desk = desk;
        this.rows = rows;
        this.export = new TaskExport(desk);
        this.due = quiet("desk.due", () -> acts.due(chosen()));
        addClassName("ts-several");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Say.text("desk.chosen.label"));
        count.getElement().setAttribute("aria-live", "polite");
        Button claim = new Button(Say.text("desk.claim"), click -> acts.claim(chosen()));
        claim.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        add(
                new Div(count, shown, everything, quiet("desk.chooseNone", this::chooseNone)),
                new Div(claim, quiet("desk.handOver", () -> acts.handOver(chosen())), due, export));
        show();
    }

    void choose(InboxRow row, boolean on) {
        rows.choose(row, on);
        all = false;
        show();
    }

    /** The list shows another filter, or the same one anew. */
    void show(InboxQuery now) {
        query = now;
        all = false;
        show();
    }

    Selection chosen() {
        List<InboxRow> here = rows.chosen();
        return all ? new Selection(here, query, total()) : new Selection(here, null, here.size());
    }

    private void show() {
        Selection chosen = chosen();
        count.setText(words(chosen));
        setVisible(!chosen.rows().isEmpty());
        shown.setVisible(chosen.rows().size() < rows.rows().size());
        due.setVisible(chosen.rows().stream().anyMatch(row -> desk.dates().mayBeSet(desk.me(), row)));
        export.of(chosen);
        offerEverything(chosen);
    }

    private String words(Selection chosen) {
        if (!all) {
            return Say.text("desk.chosen", chosen.count());
        }
        String key = chosen.count() < Inbox.COUNTED ? "desk.chosen.all" : "desk.chosen.most";
        return Say.text(key, number(chosen.count()), ManyTasks.MOST, TaskExport.MOST);
    }

    /** "25 here, select all 312?": only once all that are shown are chosen, and there are more. */
    private void offerEverything(Selection chosen) {
        boolean allShown =
                !all && isVisible() && chosen.rows().size() == rows.rows().size();
        int total = allShown ? total() : 0;
        everything.setVisible(allShown && total > chosen.count());
        everything.setText(Say.text("desk.chooseEverything", chosen.count(), number(total)));
    }

    private int total() {
        return desk.inbox().count(desk.me(), query);
    }

    /** A count as it is shown: beyond what is counted it says so. */
    static Object number(int count) {
        return count < Inbox.COUNTED ? Integer.valueOf(count) : Say.text("desk.counted.more", Inbox.COUNTED);
    }

    private void chooseShown() {
        rows.chooseAll(true);
        all = false;
        show();
    }

    private void chooseEverything() {
        all = true;
        show();
    }

    private void chooseNone() {
        rows.chooseAll(false);
        all = false;
        show();
    }

    private static Button quiet(String key, Runnable act) {
        Button button = new Button(Say.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
