package org.touchstone.penalty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.touchstone.penalty.Reasons;
import org.touchstone.ui.Fields;
import org.touchstone.ui.FormDraft;
import org.touchstone.ui.Say;

/** The fields of a statement of reasons. */
final class ReasonsFields {

    private final TextArea facts = Fields.area("penalty.label.facts", Reasons.MOST_FACTS);
    private final RadioButtonGroup<Reasons.Basis> basis = Fields.choice(
            "penalty.label.basis", List.of(Reasons.Basis.values()), one -> Say.text("penalty.basis." + one));
    private final TextField reference = Fields.text("penalty.label.reference", Reasons.MOST_REFERENCE);
    private final TextArea explanation = Fields.area("penalty.label.explanation", Reasons.MOST_EXPLANATION);
    private final Checkbox detection = Fields.tick("penalty.label.detection");
    private final Select<Reasons.AutomatedDecision> automation = Fields.select(
            "penalty.label.automation",
            List.of(Reasons.AutomatedDecision.values()),
            one -> Say.text("penalty.automation." + one));
    private final MultiSelectComboBox<String> territory =
            FormDraft.name(new MultiSelectComboBox<>(Say.text("penalty.label.territory")), "penalty.label.territory");

    ReasonsFields() {
        basis.setValue(Reasons.Basis.ILLEGAL);
        automation.setValue(Reasons.AutomatedDecision.NOT);
        territory.setItems(Arrays.stream(Locale.getISOCountries()).toList());
        territory.setItemLabelGenerator(code -> Locale.of("", code).getDisplayCountry(Say.locale()));
        territory.setValue(Set.of("CN"));
        territory.setWidthFull();
    }

    /** What is filled from the start and need not be asked for. */
    Component[] others() {
        return new Component[] {basis, detection, automation, territory};
    }

    TextArea facts() {
        return facts;
    }

    TextField reference() {
        return reference;
    }

    TextArea explanation() {
        return explanation;
    }

    void show(Reasons draft) {
        facts.setValue(draft.facts());
        basis.setValue(draft.basis());
        reference.setValue(draft.reference());
        explanation.setValue(draft.explanation());
        detection.setValue(draft.automatedDetection());
        automation.setValue(draft.automatedDecision());
        territory.setValue(Set.copyOf(draft.territory()));
    }

    /** Refuses what a statement of reasons cannot be. */
    Reasons reasons() {
        return new Reasons(
                facts.getValue(),
                basis.getValue(),
                reference.getValue(),
                explanation.getValue(),
                detection.getValue(),
                automation.getValue(),
                territory.getValue().stream().sorted().toList());
    }
}
