package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notices;
import org.touchstone.ui.Languages;
import org.touchstone.ui.Say;

/** The frame of all views: the person's own navigation, notices, language, sign-out. */
@Layout
@AnonymousAllowed
public class Shell extends AppLayout {

    private final People people;

    Shell(CurrentPerson current, People people, Notices notices) {
        this.people = people;
        Optional<Person> person = signedIn(current);
        Anchor skip = new Anchor("#content", Say.text("desk.skip"));
        skip.addClassName("ts-skip");
        skip.setRouterIgnore(true);
        Div end = new Div();
        end.addClassName("ts-bar-end");
        person.ifPresent(me -> end.add(bell(me, notices)));
        end.add(menu(person));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Say.text("desk.menu"));
        addToNavbar(skip, toggle, brand(), end);
        addToDrawer(new Scroller(navigation()));
        setPrimarySection(Section.NAVBAR);
    }

    private static Optional<Person> signedIn(CurrentPerson current) {
        try {
            return Optional.of(current.get());
        } catch (Refused anonymous) {
            return Optional.empty();
        }
    }

    private static Component brand() {
        Image mark = new Image("theme/touchstone.svg", "");
        mark.addClassName("ts-mark");
        Anchor home = new Anchor("", "");
        home.add(mark, new Span("Touchstone"));
        home.addClassName("ts-brand");
        return home;
    }

    private static SideNav navigation() {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", Say.text("desk.navigation"));
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            SideNavItem item = new SideNavItem(Say.text(entry.title()), entry.path());
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            navigation.addItem(item);
        }
        return navigation;
    }

    private static Component bell(Person me, Notices notices) {
        int unread = notices.unread(me);
        Anchor bell = new Anchor("notices", "");
        bell.add(VaadinIcon.BELL_O.create());
        bell.addClassName("ts-bell");
        bell.setAriaLabel(Say.text("desk.notices.unread", unread));
        if (unread > 0) {
            Span number = new Span(unread > 99 ? "99+" : Integer.toString(unread));
            number.addClassName("ts-bell-count");
            bell.add(number);
        }
        return bell;
    }

    private MenuBar menu(Optional<Person> person) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Locale now = Say.locale();
        for (Locale locale : Languages.ALL) {
            if (!locale.getLanguage().equals(now.getLanguage())) {
                bar.addItem(Say.text("desk.language." + locale.getLanguage()), click -> {
                    Languages.choose(locale);
                    UI.getCurrent().getPage().reload();
                });
            }
        }
        if (person.isEmpty()) {
            bar.addItem(new Anchor("tasks", Say.text("desk.signIn")));
            return bar;
        }
        Person me = person.get();
        MenuItem account = bar.addItem(me.name());
        account.setAriaLabel(Say.text("desk.account", me.name()));
        account.getSubMenu().addItem(who(me)).setEnabled(false);
        Anchor leave = new Anchor("logout", Say.text("desk.signOut"));
        leave.setRouterIgnore(true);
        account.getSubMenu().addItem(leave);
        return bar;
    }

    private String who(Person me) {
        String roles = me.roles().stream()
                .map(role -> Say.text("identity.role." + role.claim()))
                .sorted()
                .collect(Collectors.joining(", "));
        return people.organisation(me.organisation()).name(Say.locale()) + " · " + roles;
    }
}
