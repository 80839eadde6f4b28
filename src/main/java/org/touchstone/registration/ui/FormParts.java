package org.touchstone.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.touchstone.registration.RegistrationForm;
import org.touchstone.ui.Say;

/** The parts of one kind of registration: in the order in which they are usually filled, though any order works. */
interface FormParts {

    List<Component> parts();

    RegistrationForm form();

    void fill(RegistrationForm form);

    void missing(Missing missing);

    /** Runs whenever the person has changed something. */
    void onChange(Runnable changed);

    static Div part(String titleKey, Component... contents) {
        Div part = new Div(new H2(Say.text(titleKey)));
        part.addClassName("ts-panel");
        part.add(contents);
        return part;
    }

    static Paragraph hint(String key, Object... arguments) {
        Paragraph hint = new Paragraph(Say.text(key, arguments));
        hint.addClassName("ts-secondary");
        return hint;
    }
}
