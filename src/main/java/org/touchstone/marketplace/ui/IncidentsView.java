package org.touchstone.marketplace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.CommandStatus;
import org.touchstone.marketplace.MarketplaceCommands;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** Commands that will not go through by themselves any more; the operator tries them again once the reason is gone. */
@Route("marketplace/incidents")
@Menu(order = 71, title = "marketplace.incidents", icon = "vaadin:warning")
@RolesAllowed({"ADMIN", "MANAGER"})
class IncidentsView extends Div implements HasDynamicTitle {

    private final MarketplaceCommands commands;
    private final CurrentPerson current;
    private final Div list = new Div();

    IncidentsView(MarketplaceCommands commands, CurrentPerson current) {
        this.commands = commands;
        this.current = current;
        addClassName("ts-page");
        Paragraph hint = new Paragraph(Say.text("marketplace.incidents.hint"));
        hint.addClassName("ts-lead");
        add(new H1(Say.text("marketplace.incidents")), hint, list);
        show();
    }

    private void show() {
        list.removeAll();
        List<CommandStatus> stuck = commands.stuck(current.get());
        if (stuck.isEmpty()) {
            list.add(new EmptyState("marketplace.incidents.empty", "marketplace.incidents.empty.hint"));
        }
        list.getElement().setAttribute("tabindex", "0"); // a manager's list has no button that keys could reach
        stuck.forEach(status -> list.add(incident(status)));
    }

    private Div incident(CommandStatus status) {
        CommandRow row = new CommandRow(status, true);
        Span number =
                new Span(Say.text("marketplace.incidents.case", status.caseId().value()));
        number.addClassName("ts-secondary");
        row.add(number);
        if (current.get().has(Role.ADMIN)) {
            Button retry = new Button(Say.text("marketplace.incidents.retry"), click -> retry(status));
            retry.setDisableOnClick(true);
            retry.setAriaLabel(Say.text("marketplace.incidents.retry") + " " + status.key());
            row.add(new Div(retry));
        }
        return row;
    }

    private void retry(CommandStatus status) {
        try {
            commands.retry(current.get(), status.key());
            Say.done("marketplace.incidents.retried");
        } catch (Refused refused) {
            Say.refused(refused);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return Say.text("marketplace.incidents");
    }
}
