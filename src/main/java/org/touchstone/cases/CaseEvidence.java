package org.touchstone.cases;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.CaseSight;
import org.touchstone.evidence.EvidenceKept;
import org.touchstone.evidence.EvidenceWithheld;
import org.touchstone.evidence.Visibility;
import org.touchstone.identity.Person;

/** Tells the evidence vault who may see a case, and the timeline which files came in. */
@Component
class CaseEvidence implements CaseSight {

    private final ObjectProvider<Cases> cases;

    CaseEvidence(ObjectProvider<Cases> cases) {
        this.cases = cases;
    }

    @Override
    public boolean sees(Person reader, CaseId id) {
        return cases.getObject().sees(reader, id);
    }

    @EventListener
    void hear(EvidenceKept kept) {
        if (!kept.by().equals(Person.SYSTEM.id())) {
            cases.getObject()
                    .tell(new EvidenceAdded(
                            kept.caseId(), kept.by(), kept.at(), kept.fileName(), audience(kept.visibility())));
        }
    }

    @EventListener
    void hear(EvidenceWithheld withheld) {
        cases.getObject()
                .tell(new InfectedEvidenceWithheld(
                        withheld.caseId(),
                        Person.SYSTEM.id(),
                        withheld.at(),
                        withheld.fileName(),
                        audience(withheld.visibility())));
    }

    private static Audience audience(Visibility visibility) {
        return switch (visibility) {
            case EVERYONE -> Audience.EVERYONE;
            case PARTIES -> Audience.PARTIES;
            case REPORTER -> Audience.REPORTER;
            case AGENCY -> Audience.AGENCY;
            case STAFF -> Audience.STAFF;
        };
    }
}
