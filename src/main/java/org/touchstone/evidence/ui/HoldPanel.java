package org.touchstone.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.LegalHolds;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.ui.CasePanel;

/** The legal holds on a case's page, for those who place or read them. */
@Service
class HoldPanel implements CasePanel {

    private final LegalHolds holds;
    private final People people;
    private final CurrentPerson current;

    HoldPanel(LegalHolds holds, People people, CurrentPerson current) {
        this.holds = holds;
        this.people = people;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.EVIDENCE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        return holds.sees(current.get())
                ? Optional.of(new HoldList(holds, people, current.get(), id))
                : Optional.empty();
    }
}
