package org.touchstone.cases;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.CaseSight;
import org.touchstone.evidence.EvidenceKept;
import org.touchstone.evidence.EvidenceWithheld;
import org.touchstone.evidence.Visibility;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Tells the evidence vault who may see a case, and the timeline which files came in. */
@Component
class CaseEvidence implements CaseSight {

    private final ObjectProvider<Cases> cases;
    private final People people;

    CaseEvidence(ObjectProvider<Cases> cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    @Override
    public boolean sees(Person reader, CaseId id) {
        return cases.getObject().sees(reader, id);
    }

    /** An agent sees what its own people handed in; what volunteers and the platform did, only if it answers for the case. */
    @Override
    public boolean shares(Person reader, CaseId id, PersonId keeper) {
        CaseFile file = cases.getObject().of(id);
        if (!file.agent(reader)) {
            return true;
        }
        Optional<OrganisationId> complaining = complaining(keeper);
        return complaining.map(reader.organisation()::equals).orElse(!file.besides(reader));
    }

    @EventListener
    void hear(EvidenceKept kept) {
        if (!kept.by().equals(Person.SYSTEM.id())) {
            cases.getObject()
                    .tell(new EvidenceAdded(
                            kept.caseId(),
                            kept.by(),
                            kept.at(),
                            kept.fileName(),
                            audience(kept.visibility()),
                            within(kept.by(), kept.visibility())));
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
                        audience(withheld.visibility()),
                        within(withheld.keeper(), withheld.visibility())));
    }

    private Optional<OrganisationId> within(PersonId keeper, Visibility visibility) {
        return visibility == Visibility.REPORTER ? complaining(keeper) : Optional.empty();
    }

    /** The organisation for which somebody complains; nobody's for people of the platform, volunteers and all others. */
    private Optional<OrganisationId> complaining(PersonId keeper) {
        return people.find(keeper)
                .map(person -> people.organisation(person.organisation()))
                .filter(organisation -> organisation.kind().roles().contains(Role.BRAND))
                .map(Organisation::id);
    }

    private static Audience audience(Visibility visibility) {
        return switch (visibility) {
            case EVERYONE -> Audience.EVERYONE;
            case PARTIES -> Audience.PARTIES;
            case REPORTER -> Audience.REPORTER_APART;
            case AGENCY -> Audience.AGENCY;
            case STAFF -> Audience.STAFF;
        };
    }
}
