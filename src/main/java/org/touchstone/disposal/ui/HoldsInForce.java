package org.touchstone.disposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.touchstone.evidence.LegalHold;
import org.touchstone.evidence.LegalHolds;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** The legal holds of all cases, the newest first; the case behind each is where it is lifted. */
final class HoldsInForce extends Div {

    private static final int PAGE = 20;

    private final LegalHolds holds;
    private final People people;
    private final Person reader;
    private final Div rows = new Div();
    private final Button more = new Button(Say.text("disposal.holds.more"), click -> load());
    private long below = Long.MAX_VALUE;

    HoldsInForce(LegalHolds holds, People people, Person reader) {
        this.holds = holds;
        this.people = people;
        this.reader = reader;
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        load();
        if (rows.getElement().getChildCount() == 0) {
            add(new EmptyState("disposal.holds.empty", "disposal.holds.emptyHint"));
        } else {
            add(rows, more);
        }
    }

    private void load() {
        List<LegalHold> page = holds.inForce(reader, below, PAGE);
        page.forEach(hold -> rows.add(row(hold)));
        more.setVisible(page.size() == PAGE);
        if (!page.isEmpty()) {
            below = page.getLast().id();
        }
    }

    private Div row(LegalHold hold) {
        Div head = new Div(
                new Anchor("case/" + hold.caseId() + "/evidence", hold.caseId().value()),
                new Span(people.organisation(hold.organisation()).name(Say.locale())));
        head.addClassName("ts-row-head");
        Span why =
                new Span(Say.text("disposal.holds.line", people.name(hold.by()), Dates.text(hold.at()), hold.reason()));
        why.addClassName("ts-secondary");
        Div row = new Div(head, why);
        row.addClassName("ts-row");
        return row;
    }
}
