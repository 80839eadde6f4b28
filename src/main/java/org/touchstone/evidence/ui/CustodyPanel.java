package org.touchstone.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.CaseBundles;
import org.touchstone.evidence.CustodyLog;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.ui.CasePanel;

/** The chain of custody on a case's page, for those who read it; with the bundle, for those who take it along. */
@Service
class CustodyPanel implements CasePanel {

    private final CustodyLog log;
    private final CaseBundles bundles;
    private final People people;
    private final CurrentPerson current;

    CustodyPanel(CustodyLog log, CaseBundles bundles, People people, CurrentPerson current) {
        this.log = log;
        this.bundles = bundles;
        this.people = people;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.EVIDENCE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        return log.mayRead(current.get())
                ? Optional.of(new CustodyList(log, bundles, people, current.get(), id))
                : Optional.empty();
    }
}
