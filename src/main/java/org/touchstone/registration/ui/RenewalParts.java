package org.touchstone.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.registration.RegistrationForm;
import org.touchstone.rights.Right;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** A renewal: of which right, and until when it lasts now. */
final class RenewalParts implements FormParts {

    private final Select<Right> right;

    /** For which the draft was begun: it is never lost, whatever can be chosen. */
    private @Nullable String opened;

    private final DatePicker until = Fields.day("registration.label.newUntil");

    RenewalParts(List<Right> own) {
        right = Fields.select("registration.label.right", own, Right::id, RenewalParts::words);
        right.addValueChangeListener(change -> until.setHelperText(
                change.getValue() == null
                        ? ""
                        : Say.text(
                                "registration.hint.until",
                                Dates.date(change.getValue().until()))));
    }

    @Override
    public List<Component> parts() {
        return List.of(FormParts.part("registration.section.renewal", right, until));
    }

    @Override
    public RegistrationForm form() {
        Right chosen = right.getValue();
        return new RegistrationForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                until.getValue(),
                chosen == null ? opened : chosen.id(),
                null,
                null);
    }

    @Override
    public void fill(RegistrationForm form) {
        opened = form.rightId();
        right.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(form.rightId()))
                .findFirst()
                .ifPresent(right::setValue);
        until.setValue(form.until());
    }

    @Override
    public void missing(Missing missing) {
        missing.need(right, "registration.missing.right").need(until, "registration.missing.newUntil");
    }

    @Override
    public void onChange(Runnable changed) {
        right.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        until.addValueChangeListener(change -> tell(change.isFromClient(), changed));
    }

    private static void tell(boolean byPerson, Runnable changed) {
        if (byPerson) {
            changed.run();
        }
    }

    static String words(Right right) {
        return Say.text(
                "registration.rightName", right.name(), Say.text("rights.kind." + right.kind()), right.number());
    }
}
