package org.touchstone.reporter;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Texts;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** What reporters are called, and who is told what concerns them. */
@Component
class ReporterNames {

    private final People people;

    ReporterNames(People people) {
        this.people = people;
    }

    String of(ReporterId id) {
        return switch (id.kind()) {
            case BRAND -> people.organisation(new OrganisationId(id.id())).name();
            case VOLUNTEER -> people.name(new PersonId(id.id()));
            case RANDOM_CHECK, PUBLIC -> Texts.get(Locale.ENGLISH, id.kind().textKey());
        };
    }

    /** Everyone of the brand. */
    Optional<Group> group(ReporterId id) {
        return id.kind() == ReporterId.Kind.BRAND
                ? Optional.of(Group.of(Role.BRAND, new OrganisationId(id.id())))
                : Optional.empty();
    }

    /** The volunteer. */
    Optional<Person> person(ReporterId id) {
        return id.kind() == ReporterId.Kind.VOLUNTEER ? people.find(new PersonId(id.id())) : Optional.empty();
    }
}
