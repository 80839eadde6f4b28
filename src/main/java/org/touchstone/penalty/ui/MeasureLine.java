package org.touchstone.penalty.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Measure;
import org.touchstone.penalty.ChosenMeasure;
import org.touchstone.penalty.ProposedMeasure;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** One measure to keep, drop or add: a box, its points or days, and why the rules propose it. */
final class MeasureLine extends Div {

    private final Measure measure;
    private final Checkbox box;
    private final @Nullable IntegerField amount;

    MeasureLine(Measure measure) {
        this.measure = measure;
        this.box = Fields.tick(measure.textKey());
        this.amount = amount(measure);
        Div head = new Div(box);
        head.addClassName("ts-row-head");
        if (measure.heavy()) {
            head.add(Badge.of("penalty.badge.heavy", Badge.Tone.WARNING));
        }
        add(head);
        if (amount != null) {
            amount.setVisible(false);
            box.addValueChangeListener(change -> amount.setVisible(change.getValue()));
            add(amount);
        }
    }

    private static @Nullable IntegerField amount(Measure measure) {
        return switch (measure) {
            case POINTS -> Fields.number("penalty.label.amount.points", 1, 48);
            case LIMIT_LISTINGS -> Fields.number("penalty.label.amount.days", 1, 365);
            default -> null;
        };
    }

    /** Ticks the measure as the rules propose it and lets the reader open the reason. */
    void propose(ProposedMeasure proposed) {
        choose(proposed.chosen());
        UnorderedList why = new UnorderedList();
        proposed.whyKeys().forEach(key -> why.add(new ListItem(Say.text(key))));
        add(new Details(Say.text("penalty.label.why", Say.text(measure.textKey())), why));
    }

    void choose(ChosenMeasure chosen) {
        box.setValue(true);
        if (amount != null) {
            amount.setValue(chosen.amount());
        }
    }

    Optional<ChosenMeasure> chosen() {
        if (!box.getValue()) {
            return Optional.empty();
        }
        Integer number = amount == null ? Integer.valueOf(0) : amount.getValue();
        return Optional.of(new ChosenMeasure(measure, number == null ? 0 : number));
    }

    static List<MeasureLine> all() {
        return List.of(Measure.values()).stream().map(MeasureLine::new).toList();
    }

    Measure measure() {
        return measure;
    }
}
