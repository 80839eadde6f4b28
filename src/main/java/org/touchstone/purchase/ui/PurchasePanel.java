package org.touchstone.purchase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.Optional;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.purchase.Purchase;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Say;

/** The case page's part about its test purchase: how far it came, every hand-over, the photos. */
@org.springframework.stereotype.Component
class PurchasePanel implements CasePanel {

    private final PurchaseDesk desk;
    private final PurchaseWords words;
    private final CurrentPerson current;

    PurchasePanel(PurchaseDesk desk, PurchaseWords words, CurrentPerson current) {
        this.desk = desk;
        this.words = words;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.SUMMARY;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        return desk.of(current.get(), id).map(this::panel);
    }

    private Component panel(Purchase purchase) {
        Div panel = new Div(new H3(Say.text("purchase.panel")), words.course(purchase));
        panel.addClassName("ts-panel");
        if (purchase.receipt() != null) {
            panel.add(section("purchase.title.custody", words.custody(purchase.id())));
            panel.add(section("purchase.title.photos", words.photos(purchase.id())));
        }
        return panel;
    }

    private static Div section(String titleKey, Component content) {
        Div section = new Div(new H4(Say.text(titleKey)), content);
        section.getStyle().set("margin-top", "1rem");
        return section;
    }
}
