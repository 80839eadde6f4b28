package org.touchstone.cases;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
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

    /**
     * An agent sees what its own people handed in; what volunteers and the platform did, only if it answers for the case. A
     * volunteer sees nothing that a brand or an agent handed in.
     */
    @Override
    public Set<OrganisationId> shared(Person reader, CaseId id, Set<OrganisationId> keepers) {
        CaseFile file = cases.getObject().of(id);
        boolean volunteer = reader.has(Role.VOLUNTEER) && !file.readsAll(reader);
        if (!volunteer && !file.agent(reader)) {
            return keepers;
        }
        Set<OrganisationId> complaining = complaining(keepers);
        return keepers.stream()
                .filter(keeper ->
                        complaining.contains(keeper) ? keeper.equals(reader.organisation()) : !file.besides(reader))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean has(OrganisationId organisation, CaseId id) {
        return cases.getObject().granted(id, organisation);
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
                            within(kept.organisation(), kept.visibility())));
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
                        within(withheld.organisation(), withheld.visibility())));
    }

    private Optional<OrganisationId> within(OrganisationId keeper, Visibility visibility) {
        return visibility == Visibility.REPORTER
                ? complaining(Set.of(keeper)).stream().findFirst()
                : Optional.empty();
    }

    /** Those that complain, for themselves or for others; the platform, volunteers and all others do not. */
    private Set<OrganisationId> complaining(Set<OrganisationId> keepers) {
        return people.organisations(keepers).values().stream()
                .filter(organisation -> organisation.kind().roles().contains(Role.BRAND))
                .map(Organisation::id)
                .collect(Collectors.toSet());
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
