package org.touchstone.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.Person;
import org.touchstone.ui.Languages;
import org.touchstone.ui.Say;

/** Who is signed in, for whom and as what; language, keys and the way out. */
final class PersonMenu extends MenuBar {

    PersonMenu(Person me, Organisation organisation, Runnable keys) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("ts-person");
        Avatar face = new Avatar(me.name());
        face.addThemeVariants(AvatarVariant.LUMO_SMALL);
        face.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(me.name());
        name.addClassName("ts-person-name");
        MenuItem account = addItem(face);
        account.add(name);
        account.setAriaLabel(Say.text("desk.account", me.name()));
        SubMenu menu = account.getSubMenu();
        menu.addComponent(who(me, organisation));
        menu.addComponent(new Hr());
        for (Locale locale : Languages.ALL) {
            MenuItem language = menu.addItem(Say.text("desk.language." + locale.getLanguage()), click -> {
                Languages.choose(locale);
                UI.getCurrent().getPage().reload();
            });
            language.setCheckable(true);
            language.setChecked(locale.getLanguage().equals(Say.locale().getLanguage()));
            language.getElement().setAttribute("lang", locale.toLanguageTag());
        }
        menu.addComponent(new Hr());
        menu.addItem(Say.text("desk.keys"), click -> keys.run());
        Anchor leave = new Anchor("logout", Say.text("desk.signOut"));
        leave.setRouterIgnore(true);
        leave.addClassName("ts-leave");
        menu.addItem(leave);
    }

    private static Div who(Person me, Organisation organisation) {
        Span name = new Span(me.name());
        name.addClassName("ts-who-name");
        String roles = me.roles().stream()
                .map(role -> Say.text("identity.role." + role.claim()))
                .sorted()
                .collect(Collectors.joining(Say.text("common.list.separator")));
        Div who = new Div(name, new Span(organisation.name(Say.locale())), new Span(roles));
        who.addClassName("ts-who");
        return who;
    }
}
