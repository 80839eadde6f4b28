package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.Screening;
import org.touchstone.complaint.Screenings;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Say;

/** Screening and its "why?" on the case page, for platform staff. */
@Service
class ScreeningPanel implements CasePanel {

    private final Screenings screenings;
    private final Cases cases;
    private final CurrentPerson current;

    ScreeningPanel(Screenings screenings, Cases cases, CurrentPerson current) {
        this.screenings = screenings;
        this.cases = cases;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.SUMMARY;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        Person reader = current.get();
        if (!reader.hasAny(Role.CASE_STAFF)) {
            return Optional.empty();
        }
        Screening screening = screenings.of(reader, id);
        if (screening.checks().isEmpty()) {
            return Optional.empty();
        }
        Div panel =
                new Div(new H3(Say.text("complaint.screening.title")), new ScreeningReport(cases.of(id), screening));
        panel.addClassName("ts-panel");
        return Optional.of(panel);
    }
}
