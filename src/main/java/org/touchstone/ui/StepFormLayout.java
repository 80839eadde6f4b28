package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touchstone.common.Refused;

/** A form in one column: title, help, facts, fields, buttons; what is refused shows on top and nothing typed is lost. */
public final class StepFormLayout extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();
    private final Div buttons = new Div();
    private final Map<Component, String> required = new LinkedHashMap<>();

    public StepFormLayout(String titleKey, String helpKey, Object... helpArguments) {
        addClassName("ts-form");
        Paragraph help = new Paragraph(Say.text(helpKey, helpArguments));
        help.addClassName("ts-secondary");
        body.addClassName("ts-form-body");
        buttons.addClassName("ts-form-buttons");
        add(new H2(Say.text(titleKey)), help, errors, body, buttons);
    }

    public StepFormLayout facts(Facts facts) {
        body.add(facts);
        return this;
    }

    public StepFormLayout with(Component... components) {
        body.add(components);
        return this;
    }

    /** A field without which the form is not sent; the sentence says what to do. */
    public <C extends Component & HasValue<?, ?>> StepFormLayout require(C field, String sentenceKey) {
        field.setRequiredIndicatorVisible(
                !(field instanceof CheckboxGroup)); // a group may not be marked so for readers
        required.put(field, Say.text(sentenceKey));
        body.add(field);
        return this;
    }

    /** The one button that finishes the form, by Ctrl+Enter too. */
    public Button submit(String labelKey, Runnable act) {
        Button button = button(labelKey, () -> {
            if (complete()) {
                act.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClassName("ts-finish"); // where nothing has the focus, the page finds it by this
        // what was typed last reaches the server only when its field is left
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        buttons.addComponentAsFirst(button);
        return button;
    }

    /** Another way to finish the form, which needs no field to be filled. */
    public Button choice(String labelKey, Runnable act) {
        Button button = button(labelKey, act);
        buttons.add(button);
        return button;
    }

    /** Shows a sentence on top, as when something was refused. */
    public void wrong(String sentence) {
        errors.show(sentence);
    }

    private Button button(String labelKey, Runnable act) {
        Button button = new Button(Say.text(labelKey));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            errors.clear();
            try {
                act.run();
            } catch (Refused refused) {
                errors.show(refused.in(Say.locale()));
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private boolean complete() {
        Map<Component, String> missing = new LinkedHashMap<>();
        required.forEach((field, sentence) -> {
            boolean empty = field.isVisible() && ((HasValue<?, ?>) field).isEmpty();
            if (field instanceof HasValidation validation) {
                validation.setInvalid(empty);
                validation.setErrorMessage(empty ? sentence : "");
            }
            if (empty) {
                missing.put(field, sentence);
            }
        });
        if (!missing.isEmpty()) {
            errors.show(missing);
        }
        return missing.isEmpty();
    }
}
