package org.touchstone.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touchstone.ui.Say;

/** Collects the fields that are still to be filled, and marks each of them with its sentence. */
final class Missing {

    private final Map<Component, String> found = new LinkedHashMap<>();

    <C extends Component & HasValidationProperties & HasValue<?, ?>> Missing need(C field, String sentenceKey) {
        boolean empty = field.isVisible() && field.isEmpty();
        String sentence = Say.text(sentenceKey);
        field.setErrorMessage(empty ? sentence : "");
        field.setInvalid(empty);
        if (empty) {
            found.put(field, sentence);
        }
        return this;
    }

    /** Something missing that no single field is to blame for. */
    Missing also(boolean missing, Component where, String sentenceKey) {
        if (missing) {
            found.put(where, Say.text(sentenceKey));
        }
        return this;
    }

    Map<Component, String> found() {
        return found;
    }
}
