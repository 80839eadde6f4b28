package org.touchstone.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceFacts;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.Redactions;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.ui.CasePanel;

/** The files of a case on its page. */
@Service
class EvidencePanel implements CasePanel {

    private final EvidenceVault vault;
    private final EvidenceFacts facts;
    private final Redactions redactions;
    private final People people;
    private final CurrentPerson current;

    EvidencePanel(
            EvidenceVault vault, EvidenceFacts facts, Redactions redactions, People people, CurrentPerson current) {
        this.vault = vault;
        this.facts = facts;
        this.redactions = redactions;
        this.people = people;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.EVIDENCE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        return Optional.of(new EvidenceList(new EvidenceRoom(vault, facts, redactions, people, current.get()), id));
    }
}
