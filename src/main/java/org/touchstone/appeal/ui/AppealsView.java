package org.touchstone.appeal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.touchstone.appeal.Appeal;
import org.touchstone.appeal.Appeals;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** The appeals of the seller's own store, newest first. */
@Route("appeals")
@Menu(order = 22, title = "appeal.mine", icon = "vaadin:scale")
@RolesAllowed("SELLER")
class AppealsView extends Div implements HasDynamicTitle {

    AppealsView(Appeals appeals, CurrentPerson current) {
        addClassName("ts-page");
        add(new H1(Say.text("appeal.mine")));
        List<Appeal> mine = appeals.mine(current.get());
        if (mine.isEmpty()) {
            add(new EmptyState("appeal.mine.empty", "appeal.mine.empty.hint"));
        }
        mine.forEach(appeal -> add(card(appeal)));
    }

    private static Div card(Appeal appeal) {
        Div head = new Div(new H2(appeal.id().value()), AppealWords.state(appeal));
        head.addClassName("ts-row-head");
        Div card = new Div(head, AppealWords.facts(appeal));
        card.addClassName("ts-panel");
        return card;
    }

    @Override
    public String getPageTitle() {
        return Say.text("appeal.mine") + " – Touchstone";
    }
}
