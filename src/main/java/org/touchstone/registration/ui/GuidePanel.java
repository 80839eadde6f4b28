package org.touchstone.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.rights.Guide;
import org.touchstone.rights.Guides;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** "Genuine or fake" on the page of a case: what its brand tells this reader, and the way to the pictures. */
@org.springframework.stereotype.Component
class GuidePanel implements CasePanel {

    private final Guides guides;
    private final Rights rights;
    private final Cases cases;
    private final CurrentPerson current;

    GuidePanel(Guides guides, Rights rights, Cases cases, CurrentPerson current) {
        this.guides = guides;
        this.rights = rights;
        this.cases = cases;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.EVIDENCE;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        Person reader = current.get();
        if (!cases.sees(reader, id)) {
            return Optional.empty();
        }
        return rights.find(cases.of(id).rightId())
                .map(Right::brand)
                .flatMap(brand -> guide(reader, brand.id()))
                .filter(guide ->
                        guide.parts().stream().anyMatch(part -> !part.text().isEmpty()))
                .map(GuidePanel::panel);
    }

    /** Nothing for whom none of it is meant: above all the accused. */
    private Optional<Guide> guide(Person reader, String brand) {
        try {
            return Optional.of(guides.of(reader, brand));
        } catch (Refused notMeantForThem) {
            return Optional.empty();
        }
    }

    private static Div panel(Guide guide) {
        Facts facts = new Facts();
        guide.parts().stream()
                .filter(part -> !part.text().isEmpty())
                .forEach(part -> facts.row(part.section().textKey(), part.text()));
        Div panel = new Div(
                new H3(Say.text("rights.guide.of", guide.brand().name())),
                facts,
                new Anchor("guide/" + guide.brand().id(), Say.text("rights.guide.open")));
        panel.addClassName("ts-panel");
        return panel;
    }
}
