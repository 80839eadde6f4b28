package org.touchstone.tip.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.tip.Tip;
import org.touchstone.tip.TipDesk;
import org.touchstone.tip.TipId;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** A report of the public for whoever had to do with it, also once it is no longer their turn. */
@Route("public-report")
@RolesAllowed({"INTAKE", "INVESTIGATOR", "MANAGER", "BRAND", "OFFICER", "SUPERVISOR"})
class PublicReportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient TipDesk desk;
    private final transient CurrentPerson current;
    private String title = "";

    PublicReportView(TipDesk desk, CurrentPerson current) {
        this.desk = desk;
        this.current = current;
        addClassNames("ts-page", "ts-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        try {
            show(desk.see(current.get(), new TipId(number)));
        } catch (Refused unseen) {
            throw new NotFoundException(unseen.in(Say.locale()));
        }
    }

    private void show(Tip tip) {
        removeAll();
        title = Say.text("tip.view.title") + " · " + tip.id();
        Anchor back = new Anchor("tasks", Say.text("desk.tasks"));
        back.addClassName("ts-crumb");
        Facts facts = TipWords.facts(tip).row("tip.label.step", TipWords.state(tip));
        switch (tip) {
            case Tip.ToSort sort ->
                facts.row("tip.label.due", Dates.text(sort.due())).row("tip.label.note", TipWords.note(sort));
            case Tip.ToCheck check -> facts.row("tip.label.due", Dates.text(check.due()));
            case Tip.HandedOn handed ->
                facts.row("tip.label.due", Dates.text(handed.due())).row("tip.label.note", handed.note());
            case Tip.Ended ended -> facts.row("tip.label.reason", ended.reason());
            case Tip.Opened opened -> {
                // what becomes of its cases stands there
            }
            case Tip.Unconfirmed waiting -> throw new IllegalArgumentException("Nobody reads it yet: " + waiting.id());
        }
        add(back, new H1(title), facts, TipWords.photos(new H2(), desk.photos(current.get(), tip.id())));
    }

    @Override
    public String getPageTitle() {
        return title + " – Touchstone";
    }
}
