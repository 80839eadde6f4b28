package org.touchstone.registration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.touchstone.common.Texts;
import org.touchstone.rights.RightDetails;
import org.touchstone.ui.Say;

/** Countries and other territories of rights by their names; the one where the marketplace is comes first. */
final class Territories {

    private static final String HOME = "CN";

    private Territories() {}

    static ComboBox<String> one(String labelKey) {
        ComboBox<String> box = new ComboBox<>(Say.text(labelKey));
        box.setItems(all());
        box.setItemLabelGenerator(Territories::name);
        box.setWidthFull();
        return box;
    }

    static MultiSelectComboBox<String> several(String labelKey) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>(Say.text(labelKey));
        box.setItems(all());
        box.setItemLabelGenerator(Territories::name);
        box.setWidthFull();
        return box;
    }

    static String name(String code) {
        return code.equals("EU")
                ? Say.text("rights.territory.EU")
                : Locale.of("", code).getDisplayCountry(Say.locale());
    }

    static String names(Collection<String> codes) {
        return codes.stream()
                .map(Territories::name)
                .collect(Collectors.joining(Texts.get(Say.locale(), "common.list.separator")));
    }

    private static List<String> all() {
        Comparator<String> byName = Comparator.comparing(Territories::name, Collator.getInstance(Say.locale()));
        return RightDetails.territories().stream()
                .sorted(Comparator.comparing((String code) -> !code.equals(HOME))
                        .thenComparing(byName))
                .toList();
    }
}
