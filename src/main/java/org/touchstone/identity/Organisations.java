package org.touchstone.identity;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;

/** The register of organisations as the operator keeps it: who is not in it cannot sign in. */
@Service
@Transactional
public class Organisations {

    private final People people;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Organisations(People people, ApplicationEventPublisher publisher, Clock clock) {
        this.people = people;
        this.publisher = publisher;
        this.clock = clock;
    }

    public List<Organisation> all(Person by) {
        by.must(Role.ADMIN);
        return Arrays.stream(Organisation.Kind.values())
                .flatMap(kind -> people.organisations(kind).stream())
                .toList();
    }

    /** One organisation, for the operator. */
    @Transactional(readOnly = true)
    public Organisation see(Person by, OrganisationId id) {
        by.must(Role.ADMIN);
        return people.organisation(id);
    }

    /** Takes in a new one; one that is there already is not written over. */
    public void takeIn(Person by, Organisation organisation) {
        by.must(Role.ADMIN);
        if (people.knows(organisation.id())) {
            throw new Refused(
                    "identity.refused.organisationTaken", organisation.id().value());
        }
        register(by, organisation);
    }

    /** Takes an organisation in, or corrects its names and competence; what kind it is stays as it was. */
    public void register(Person by, Organisation organisation) {
        by.must(Role.ADMIN);
        check(organisation);
        people.register(organisation);
        publisher.publishEvent(new Act(
                clock.instant(),
                by.id(),
                "OrganisationRegistered",
                organisation.id().value()));
    }

    private static void check(Organisation organisation) {
        mustBeName(organisation.name());
        mustBeName(organisation.nameZh());
        boolean agency = organisation.kind() == Organisation.Kind.AGENCY;
        String competence = organisation.agencyKind();
        if (agency && (competence == null || !Organisation.COMPETENCES.contains(competence))) {
            throw new Refused("identity.refused.competence");
        }
        if (agency && !organisation.area().matches("(\\d\\d){0,3}")) {
            throw new Refused("identity.refused.area");
        }
        boolean seller = organisation.kind() == Organisation.Kind.SELLER;
        if (seller && (organisation.sellerId() == null || organisation.sellerId().isBlank())) {
            throw new Refused("identity.refused.sellerId");
        }
    }

    private static void mustBeName(String name) {
        if (name.isBlank()
                || name.length() > Organisation.LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refused("identity.refused.organisationName", Organisation.LONGEST_NAME);
        }
    }
}
