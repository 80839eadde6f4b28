package org.touchstone.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.identity.Person;
import org.touchstone.registration.RegistrationForm;
import org.touchstone.rights.Brand;
import org.touchstone.rights.Brands;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** A letter of authorisation: for which brands of an owner, where, from when until when. */
final class LetterParts implements FormParts {

    private final MultiSelectComboBox<Brand> brands = new MultiSelectComboBox<>(Say.text("registration.label.brands"));
    private final MultiSelectComboBox<String> territories = Territories.several("registration.label.territories");
    private final DatePicker from = Fields.day("registration.label.letterFrom");
    private final DatePicker until = Fields.day("registration.label.letterUntil");
    private final Brands known;

    /** @param words a brand with its owner's name */
    LetterParts(Person by, Brands known, Function<Brand, String> words) {
        this.known = known;
        brands.setItems(
                query -> known.others(by, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        brands.setItemLabelGenerator(words::apply);
        brands.setWidthFull();
    }

    @Override
    public List<Component> parts() {
        return List.of(
                FormParts.part("registration.section.owner", brands, FormParts.hint("registration.hint.owner")),
                FormParts.part("registration.section.scope", territories, from, until));
    }

    @Override
    public RegistrationForm form() {
        return new RegistrationForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                from.getValue(),
                until.getValue(),
                null,
                brands.getValue().stream().map(Brand::id).sorted().toList(),
                territories.getValue().stream().sorted().toList());
    }

    @Override
    public void fill(RegistrationForm form) {
        brands.setValue(
                form.brands().stream().flatMap(id -> known.find(id).stream()).collect(Collectors.toSet()));
        territories.setValue(form.territories());
        from.setValue(form.from());
        until.setValue(form.until());
    }

    @Override
    public void missing(Missing missing) {
        missing.need(brands, "registration.missing.brands")
                .need(territories, "registration.missing.territories")
                .need(from, "registration.missing.from")
                .need(until, "registration.missing.until");
    }

    @Override
    public void onChange(Runnable changed) {
        List.<HasValue<?, ?>>of(brands, territories, from, until)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }
}
