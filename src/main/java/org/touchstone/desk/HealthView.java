package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
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
import org.touchstone.marketplace.CommandStatus;
import org.touchstone.marketplace.MarketplaceCommands;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** What does not go on by itself any more, and the button that tries again; for the operator, without case content. */
@Route("health")
@Menu(order = 90, title = "desk.health", icon = "vaadin:heart-o")
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
        add(new H1(Say.text("desk.health")));
        List<Incident> steps = incidents.open(current.get());
        List<CommandStatus> stuck = commands.stuck(current.get());
        if (steps.isEmpty() && stuck.isEmpty()) {
            add(new EmptyState("desk.health.fine", "desk.health.fine.hint"));
            return;
        }
        if (!steps.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("ts-cases");
            steps.forEach(incident -> list.add(line(
                    incident.subject() + " · " + StepNames.one(Say.locale(), incident.step()),
                    incident.reason(),
                    () -> incidents.retry(current.get(), incident.id()))));
            add(new H2(Say.text("desk.health.steps")), list);
        }
        if (!stuck.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("ts-cases");
            stuck.forEach(command -> list.add(line(
                    command.kind() + " · " + command.command().target(),
                    String.valueOf(command.lastError()),
                    () -> commands.retry(current.get(), command.key()))));
            add(new H2(Say.text("desk.health.commands")), list);
        }
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
