package org.touchstone.complaint;

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

    /** The organisation within which a reporter's people read what is told to them; there are some behind these two kinds only. */
    OrganisationId organisation(ReporterId reporter) {
        return reporter.kind() == ReporterId.Kind.BRAND
                ? new OrganisationId(reporter.id())
                : people.person(new PersonId(reporter.id())).organisation();
    }

    /** Nobody hears it where nobody in particular reported. */
    void tell(ReporterId reporter, CaseId id, String key) {
        switch (reporter.kind()) {
            case BRAND ->
                notices.tell(Group.of(Role.BRAND, new OrganisationId(reporter.id())), "case/" + id, key, id.value());
            case VOLUNTEER ->
                people.find(new PersonId(reporter.id()))
                        .ifPresent(volunteer -> notices.tell(volunteer, "case/" + id, key, id.value()));
            case RANDOM_CHECK, PUBLIC -> {
                // one each, and neither is anybody
            }
        }
    }

    /** A seller hears only of what they were told of. */
    void tellSeller(CaseFile file, String key, String... more) {
        if (file.notifiedAt() != null) {
            String[] arguments = new String[more.length + 1];
            arguments[0] = file.id().value();
            System.arraycopy(more, 0, arguments, 1, more.length);
            notices.tell(Group.of(Role.SELLER, file.seller()), "case/" + file.id(), key, arguments);
        }
    }
}
