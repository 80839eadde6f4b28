package org.touchstone.identity;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;

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

    /** Takes an organisation in, or corrects its names and competence; what kind it is stays as it was. */
    public void register(Person by, Organisation organisation) {
        by.must(Role.ADMIN);
        people.register(organisation);
        publisher.publishEvent(new Act(
                clock.instant(),
                by.id(),
                "OrganisationRegistered",
                organisation.id().value()));
    }
}
