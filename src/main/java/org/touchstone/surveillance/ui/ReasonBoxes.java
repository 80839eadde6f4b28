package org.touchstone.surveillance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.touchstone.surveillance.Suspicion;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** The reasons under each other, each a target as large as a thumb. */
class ReasonBoxes extends Div {

    private static final String THUMB = "48px";

    private final Map<Suspicion, Checkbox> boxes = new EnumMap<>(Suspicion.class);

    ReasonBoxes() {
        Span label = new Span(Say.text("surveillance.watch.reasons"));
        label.addClassName("ts-label");
        label.setId("watch-reasons");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "watch-reasons");
        add(label);
        for (Suspicion reason : Suspicion.values()) {
            Checkbox box = Fields.tick(reason.textKey());
            box.setWidthFull();
            box.setMinHeight(THUMB);
            boxes.put(reason, box);
            add(box);
        }
    }

    Set<Suspicion> chosen() {
        Set<Suspicion> chosen = EnumSet.noneOf(Suspicion.class);
        boxes.forEach((reason, box) -> {
            if (box.getValue()) {
                chosen.add(reason);
            }
        });
        return chosen;
    }
}
