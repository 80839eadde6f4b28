package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.touchstone.cases.Incident;
import org.touchstone.cases.Incidents;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.marketplace.MarketplaceCommands;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** Steps that do not go on by themselves any more, each with the button that tries again; without case content. */
@Route("health")
@Menu(order = 70, title = "desk.health", icon = "vaadin:heart-o")
@RolesAllowed("ADMIN")
class HealthView extends Div implements HasDynamicTitle {

    private final Incidents incidents;
    private final MarketplaceCommands commands;
    private final CurrentPerson current;

    HealthView(Incidents incidents, MarketplaceCommands commands, CurrentPerson current) {
        this.incidents = incidents;
        this.commands = commands;
        this.current = current;
        addClassName("ts-page");
        show();
    }

    private void show() {
        removeAll();
        Paragraph lead = new Paragraph(Say.text("desk.health.hint"));
        lead.addClassName("ts-lead");
        add(new H1(Say.text("desk.health")), lead);
        int orders = commands.stuck(current.get()).size();
        if (orders > 0) {
            add(elsewhere(orders));
        }
        List<Incident> steps = incidents.open(current.get());
        if (steps.isEmpty()) {
            add(new EmptyState("desk.health.fine", "desk.health.fine.hint"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-cases");
        steps.forEach(incident -> list.add(line(
                incident.subject() + " · " + StepNames.one(Say.locale(), incident.step()),
                Say.text("desk.health.reason", incident.reason()),
                () -> incidents.retry(current.get(), incident.id()))));
        add(list);
    }

    /** Orders that the marketplace did not take have a page of their own; from the operator's first page one sees them. */
    private static Div elsewhere(int orders) {
        Div note = new Div(
                new Span(Say.text("desk.health.commands", orders)),
                new Anchor("marketplace/incidents", Say.text("desk.health.commands.see")));
        note.addClassName("ts-offer");
        return note;
    }

    private ListItem line(String what, String why, Runnable retry) {
        Span reason = new Span(why);
        reason.addClassName("ts-secondary");
        Button again = new Button(Say.text("desk.health.retry"), click -> {
            try {
                retry.run();
                Say.done("desk.health.retried");
            } catch (Refused refused) {
                Say.refused(refused);
            }
            show();
        });
        again.setAriaLabel(Say.text("desk.health.retry") + ": " + what);
        ListItem line = new ListItem(new Div(what), reason, again);
        line.addClassName("ts-case");
        return line;
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.health");
    }
}
