package org.touchstone.penalty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.touchstone.penalty.RegisterEntry;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;

/** One named store: its name, the brand, the day, the measures; nothing else is public. */
final class RegisterCard extends Div {

    RegisterCard(RegisterEntry entry) {
        addClassName("ts-panel");
        add(
                new H2(entry.storeName()),
                new Facts()
                        .row("penalty.label.brand", entry.brandName())
                        .row("penalty.label.decided", Dates.date(entry.decidedAt()))
                        .row("penalty.label.measures", PenaltyWords.measures(entry.measures())));
    }
}
