package org.touchstone.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.touchstone.registration.RegistrationForm;
import org.touchstone.rights.Brand;
import org.touchstone.rights.RightDetails;
import org.touchstone.rights.RightKind;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** A new right: which brand it protects, what the certificate says, from when until when. */
final class RightParts implements FormParts {

    private final TextField brand = Fields.text("registration.label.brand", Brand.LONGEST_NAME);
    private final RadioButtonGroup<RightKind> kind = Fields.choice(
            "registration.label.kind", List.of(RightKind.values()), one -> Say.text("rights.kind." + one));
    private final TextField number = Fields.text("registration.label.number", RightDetails.LONGEST_NUMBER);
    private final TextField name = Fields.text("registration.label.name", RightDetails.LONGEST_NAME);
    private final TextField office = Fields.text("registration.label.office", RightDetails.LONGEST_OFFICE);
    private final ComboBox<String> territory = Territories.one("registration.label.territory");
    private final MultiSelectComboBox<Integer> classes =
            new MultiSelectComboBox<>(Say.text("registration.label.classes"));
    private final DatePicker from = Fields.day("registration.label.from");
    private final DatePicker until = Fields.day("registration.label.until");
    private final List<Brand> known;

    RightParts(List<Brand> known) {
        this.known = known;
        classes.setItems(IntStream.rangeClosed(1, RightDetails.CLASSES).boxed().toList());
        classes.setItemLabelGenerator(one -> Say.text("registration.class", one));
        classes.setWidthFull();
        classes.setVisible(false);
        kind.addValueChangeListener(change -> classes.setVisible(change.getValue() == RightKind.TRADEMARK));
        office.setPlaceholder(Say.text("registration.officeExample"));
    }

    @Override
    public List<Component> parts() {
        String names = known.stream().map(Brand::name).collect(Collectors.joining(", "));
        Component brandHint = known.isEmpty()
                ? FormParts.hint("registration.hint.brand")
                : FormParts.hint("registration.hint.brands", names);
        return List.of(
                FormParts.part("registration.section.brand", brand, brandHint),
                FormParts.part("registration.section.right", kind, number, name, office, territory, classes),
                FormParts.part("registration.section.period", from, until, FormParts.hint("registration.hint.period")));
    }

    @Override
    public RegistrationForm form() {
        boolean mark = kind.getValue() == RightKind.TRADEMARK;
        return new RegistrationForm(
                brand.getValue(),
                kind.getValue(),
                number.getValue(),
                name.getValue(),
                office.getValue(),
                territory.getValue(),
                mark ? classes.getValue().stream().sorted().toList() : List.of(),
                from.getValue(),
                until.getValue(),
                null,
                null,
                null);
    }

    @Override
    public void fill(RegistrationForm form) {
        put(brand, form.brand());
        kind.setValue(form.kind());
        put(number, form.number());
        put(name, form.name());
        put(office, form.office());
        territory.setValue(form.territory());
        classes.setValue(form.classes());
        from.setValue(form.from());
        until.setValue(form.until());
    }

    @Override
    public void missing(Missing missing) {
        missing.need(brand, "registration.missing.brand")
                .need(kind, "registration.missing.kind")
                .need(number, "registration.missing.number")
                .need(name, "registration.missing.name")
                .need(office, "registration.missing.office")
                .need(territory, "registration.missing.territory")
                .need(classes, "rights.refused.noClass")
                .need(from, "registration.missing.from")
                .need(until, "registration.missing.until");
    }

    @Override
    public void onChange(Runnable changed) {
        List.<HasValue<?, ?>>of(brand, kind, number, name, office, territory, classes, from, until)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    private static void put(TextField field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }
}
