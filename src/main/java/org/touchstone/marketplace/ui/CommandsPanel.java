package org.touchstone.marketplace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.CommandStatus;
import org.touchstone.marketplace.MarketplaceCommands;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Say;

/** What the marketplace was told to do in a case and whether it did. */
@org.springframework.stereotype.Component
class CommandsPanel implements CasePanel {

    private final MarketplaceCommands commands;
    private final CurrentPerson current;

    CommandsPanel(MarketplaceCommands commands, CurrentPerson current) {
        this.commands = commands;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.SUMMARY;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        Person me = current.get();
        if (!MarketplaceCommands.mayRead(me)) {
            return Optional.empty();
        }
        List<CommandStatus> ordered = commands.of(me, id);
        if (ordered.isEmpty()) {
            return Optional.empty();
        }
        boolean ofPlatform = me.hasAny(Role.CASE_STAFF) || me.has(Role.ADMIN);
        Div panel = new Div(new H3(Say.text("marketplace.panel")));
        panel.addClassName("ts-panel");
        ordered.forEach(status -> panel.add(new CommandRow(status, ofPlatform)));
        return Optional.of(panel);
    }
}
