package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.touchstone.cases.InboxRow;
import org.touchstone.ui.Say;

/** What can be done with the chosen rows at once; there only while some are chosen. */
final class SeveralBar extends Div {

    private final TaskRows rows;
    private final Span count = new Span();

    SeveralBar(TaskActs acts, TaskRows rows) {
        this.rows = rows;
        addClassName("ts-several");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Say.text("desk.chosen.label"));
        count.getElement().setAttribute("aria-live", "polite");
        Button claim = new Button(Say.text("desk.claim"), click -> acts.claimAll(rows.chosen()));
        claim.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        add(
                count,
                claim,
                quiet("desk.handOver", () -> acts.handOverAll(rows.chosen())),
                quiet("desk.chooseAll", () -> chooseAll(true)),
                quiet("desk.chooseNone", () -> chooseAll(false)));
        show();
    }

    void choose(InboxRow row, boolean on) {
        rows.choose(row, on);
        show();
    }

    void show() {
        int chosen = rows.chosen().size();
        count.setText(Say.text("desk.chosen", chosen));
        setVisible(chosen > 0);
    }

    private void chooseAll(boolean on) {
        rows.chooseAll(on);
        show();
    }

    private static Button quiet(String key, Runnable act) {
        Button button = new Button(Say.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
