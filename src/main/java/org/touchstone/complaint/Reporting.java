package org.touchstone.complaint;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Origin;
import org.touchstone.cases.Parting.Bringer;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ReporterId;

/** Who is behind a reporter: the people to ask and to tell. */
@Component
class Reporting {

    private final ComplaintStore complaints;
    private final People people;
    private final Notices notices;

    Reporting(ComplaintStore complaints, People people, Notices notices) {
        this.complaints = complaints;
        this.people = people;
        this.notices = notices;
    }

    /** Whom a case that this reporter brings names as its reporter. */
    Bringer bringer(CaseId id, ReporterId reporter) {
        return switch (reporter.kind()) {
            case BRAND -> {
                var brand = new OrganisationId(reporter.id());
                yield new Bringer(
                        Origin.BRAND, brand, complaints.complainant(id, brand).orElse(null));
            }
            case VOLUNTEER -> {
                Person volunteer = people.person(new PersonId(reporter.id()));
                yield new Bringer(Origin.VOLUNTEER, volunteer.organisation(), volunteer.id());
            }
            case RANDOM_CHECK -> new Bringer(Origin.RANDOM_CHECK, null, null);
            case PUBLIC -> new Bringer(Origin.PUBLIC, null, null);
        };
    }

    /** The brand that reported, if it was one. */
    static Optional<OrganisationId> brand(ReporterId reporter) {
        return reporter.kind() == ReporterId.Kind.BRAND
                ? Optional.of(new OrganisationId(reporter.id()))
                : Optional.empty();
    }

    /** A brand reads in the case why; a volunteer, who may not see it and shares it with others, reads it here alone. */
    void tellSetAside(ReporterId reporter, CaseId id, String why) {
        if (reporter.kind() == ReporterId.Kind.VOLUNTEER) {
            people.find(new PersonId(reporter.id()))
                    .ifPresent(volunteer ->
                            notices.tell(volunteer, "my-record", "complaint.notice.setAsideForYou", id.value(), why));
        } else {
            tell(reporter, id, "complaint.notice.rejected");
        }
    }

    /** Nobody hears it where nobody in particular reported. */
    void tell(ReporterId reporter, CaseId id, String key, String... more) {
        switch (reporter.kind()) {
            case BRAND ->
                notices.tell(
                        Group.of(Role.BRAND, new OrganisationId(reporter.id())),
                        "case/" + id,
                        key,
                        arguments(id, more));
            case VOLUNTEER ->
                people.find(new PersonId(reporter.id()))
                        .ifPresent(volunteer -> notices.tell(volunteer, "case/" + id, key, arguments(id, more)));
            case RANDOM_CHECK, PUBLIC -> {
                // one each, and neither is anybody
            }
        }
    }

    /** A seller hears only of what they were told of. */
    void tellSeller(CaseFile file, String key, String... more) {
        if (file.notifiedAt() != null) {
            notices.tell(Group.of(Role.SELLER, file.seller()), "case/" + file.id(), key, arguments(file.id(), more));
        }
    }

    private static String[] arguments(CaseId id, String... more) {
        return Stream.concat(Stream.of(id.value()), Arrays.stream(more)).toArray(String[]::new);
    }
}
