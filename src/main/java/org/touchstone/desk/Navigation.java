package org.touchstone.desk;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;
import org.touchstone.identity.Person;
import org.touchstone.ui.Say;

/** The person's own navigation: the views that they may open, the task list only for those who can have tasks. */
final class Navigation extends SideNav {

    Navigation(Optional<Person> person) {
        getElement().setAttribute("aria-label", Say.text("desk.navigation"));
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            boolean tasks = entry.menuClass() == TaskListView.class;
            if (!tasks || person.filter(Home::hasTasks).isPresent()) {
                SideNavItem item = new SideNavItem(Say.text(entry.title()), entry.path());
                item.setPrefixComponent(Icons.ofMenu(entry.icon()));
                addItem(item);
            }
        }
    }
}
