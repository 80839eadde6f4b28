package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.complaint.ComplaintFact;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** The fields that follow the reason. What was written for one reason comes back when it is chosen again. */
final class FactFields extends Div {

    private final Map<ComplaintFact, TextField> fields = new EnumMap<>(ComplaintFact.class);

    FactFields(Runnable changed) {
        addClassName("ts-form-body");
        for (ComplaintFact fact : ComplaintFact.values()) {
            TextField field = Fields.text("complaint.fact." + fact, ComplaintFact.LONGEST);
            field.setHelperText(Say.text("complaint.fact.hint." + fact));
            field.setRequiredIndicatorVisible(fact.needed());
            Fields.asTyped(field);
            field.setVisible(false);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
            fields.put(fact, field);
            add(field);
        }
    }

    void follow(@Nullable ComplaintReason reason) {
        fields.forEach((fact, field) -> field.setVisible(reason != null && fact.belongsTo(reason)));
    }

    void fill(Map<ComplaintFact, String> facts) {
        fields.forEach((fact, field) -> field.setValue(facts.getOrDefault(fact, "")));
    }

    /** All that was written, also for reasons that are not chosen at the moment. */
    Map<ComplaintFact, String> written() {
        return facts(true);
    }

    /** What was written for the chosen reason. */
    Map<ComplaintFact, String> values() {
        return facts(false);
    }

    /** Names the fields that the reason needs and that are empty. */
    void missing(Map<Component, String> missing) {
        fields.forEach((fact, field) -> ComplaintForm.need(
                missing,
                field,
                field.isVisible() && fact.needed() && field.getValue().isBlank(),
                "complaint.refused.missing." + fact));
    }

    private Map<ComplaintFact, String> facts(boolean all) {
        Map<ComplaintFact, String> facts = new EnumMap<>(ComplaintFact.class);
        fields.forEach((fact, field) -> {
            if ((all || field.isVisible()) && !field.getValue().isBlank()) {
                facts.put(fact, field.getValue());
            }
        });
        return facts;
    }
}
