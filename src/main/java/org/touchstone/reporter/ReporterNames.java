package org.touchstone.reporter;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Group;
import org.touchstone.identity.Organisation;
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

    ReporterName of(ReporterId id) {
        return of(List.of(id)).get(id);
    }

    /** Several, in two questions whatever their number. */
    Map<ReporterId, ReporterName> of(Collection<ReporterId> ids) {
        Map<OrganisationId, Organisation> brands = people.organisations(
                of(ids, ReporterId.Kind.BRAND).map(OrganisationId::new).toList());
        Map<PersonId, String> volunteers = people.names(
                of(ids, ReporterId.Kind.VOLUNTEER).map(PersonId::new).toList());
        Map<ReporterId, ReporterName> names = new HashMap<>();
        for (ReporterId id : ids) {
            names.put(
                    id,
                    switch (id.kind()) {
                        case BRAND ->
                            Optional.ofNullable(brands.get(new OrganisationId(id.id())))
                                    .map(ReporterName::of)
                                    .orElseThrow(() -> new NotFound(id.id()));
                        case VOLUNTEER -> ReporterName.of(volunteers.getOrDefault(new PersonId(id.id()), id.id()));
                        case RANDOM_CHECK, PUBLIC ->
                            ReporterName.ofKey(id.kind().textKey());
                    });
        }
        return names;
    }

    private static Stream<String> of(Collection<ReporterId> ids, ReporterId.Kind kind) {
        return ids.stream().filter(id -> id.kind() == kind).map(ReporterId::id);
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
