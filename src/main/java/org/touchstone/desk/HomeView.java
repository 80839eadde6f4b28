package org.touchstone.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Role;

/** Where people begin: most at their tasks, those who have none at what they come for. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private static final Map<Role, String> HOMES = Map.of(Role.MANAGER, "reports", Role.ADMIN, "health");

    private final CurrentPerson current;

    HomeView(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var roles = current.get().roles();
        String home = roles.size() == 1 ? HOMES.getOrDefault(roles.iterator().next(), "tasks") : "tasks";
        event.forwardTo(home);
    }
}
