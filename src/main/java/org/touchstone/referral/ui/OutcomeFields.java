package org.touchstone.referral.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.common.Money;
import org.touchstone.referral.Outcome;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** The numbers of one report: suspects, arrests, premises, goods, judgments. */
final class OutcomeFields extends Div {

    private static final int MOST = 1_000_000_000;

    private final LocalDate today;
    private final DatePicker day = Fields.day("referral.outcome.day");
    private final IntegerField suspects = number("suspects");
    private final IntegerField arrests = number("arrests");
    private final IntegerField rings = number("rings");
    private final IntegerField stores = number("stores");
    private final IntegerField factories = number("factories");
    private final IntegerField warehouses = number("warehouses");
    private final IntegerField onlineStores = number("onlineStores");
    private final IntegerField seized = number("seized");
    private final IntegerField destroyed = number("destroyed");
    private final BigDecimalField value = Fields.money("referral.outcome.value");
    private final Select<Outcome.Basis> basis = Fields.select(
            "referral.outcome.basis", List.of(Outcome.Basis.values()), one -> Say.text("referral.basis." + one));
    private final IntegerField judgments = number("judgments");
    private final TextArea note = Fields.area("referral.outcome.note", 2_000);

    OutcomeFields(LocalDate today) {
        this.today = today;
        addClassName("ts-form-body");
        day.setMax(today);
        day.setWidthFull();
        Div grid = new Div(
                day,
                suspects,
                arrests,
                rings,
                stores,
                factories,
                warehouses,
                onlineStores,
                seized,
                destroyed,
                value,
                basis,
                judgments);
        grid.addClassName("ts-form-grid");
        add(grid, note);
        clear();
    }

    Outcome outcome() {
        return new Outcome(
                day.getValue() == null ? today : day.getValue(),
                of(suspects),
                of(arrests),
                of(rings),
                new Outcome.Premises(of(stores), of(factories), of(warehouses)),
                of(onlineStores),
                of(seized),
                of(destroyed),
                Money.of(value.getValue() == null ? BigDecimal.ZERO : value.getValue(), "CNY"),
                basis.getValue(),
                of(judgments),
                note.getValue());
    }

    void clear() {
        List.of(suspects, arrests, rings, stores, factories, warehouses, onlineStores, seized, destroyed, judgments)
                .forEach(field -> field.setValue(0));
        day.clear();
        value.clear();
        note.clear();
        basis.setValue(Outcome.Basis.PRICE_OF_GENUINE);
    }

    private static IntegerField number(String name) {
        return Fields.number("referral.outcome." + name, 0, MOST);
    }

    private static int of(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
