package org.touchstone.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.Say;

/** Goes to a case by its number, or to the list of cases that fit; on a phone it is just the way to that list. */
final class CaseFinder extends Div {

    private static final Set<Role> WITHOUT_CASES = EnumSet.of(Role.ASSOCIATION, Role.ADMIN);

    CaseFinder() {
        addClassName("ts-finder");
        TextField words = new TextField();
        words.setPlaceholder(Say.text("desk.find"));
        words.setAriaLabel(Say.text("desk.find.label"));
        words.setPrefixComponent(Icons.of("search"));
        words.setMaxLength(100);
        words.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        words.addClassName("ts-search");
        words.addKeyPressListener(Key.ENTER, enter -> {
            go(words.getValue().strip());
            words.clear();
        });
        Anchor list = new Anchor("cases", "");
        list.add(Icons.of("search"));
        list.setAriaLabel(Say.text("desk.find.label"));
        list.addClassName("ts-finder-small");
        add(words, list);
    }

    static boolean canSearch(Person me) {
        return !WITHOUT_CASES.containsAll(me.roles());
    }

    private static void go(String words) {
        String number = words.toUpperCase(Locale.ROOT);
        if (number.matches("TS-\\d{4}-\\d{6,9}")) {
            UI.getCurrent().navigate("case/" + number);
        } else if (!words.isEmpty()) {
            UI.getCurrent().navigate("cases", QueryParameters.simple(Map.of("text", words)));
        }
    }
}
