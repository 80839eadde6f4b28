package org.touchstone.registration;

import org.springframework.stereotype.Component;
import org.touchstone.evidence.SubjectSight;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Certificates and letters are for the applicant's people and platform staff, from the moment they were sent. */
@Component
class RegistrationSight implements SubjectSight {

    private final RegistrationStore store;

    RegistrationSight(RegistrationStore store) {
        this.store = store;
    }

    @Override
    public boolean sees(Person reader, String subject) {
        return subject.startsWith("RG-")
                && store.find(new RegistrationId(subject))
                        .filter(found -> sees(reader, found))
                        .isPresent();
    }

    static boolean sees(Person reader, Registration registration) {
        Registration.Head head = registration.head();
        if (registration instanceof Registration.Draft) {
            return head.by().equals(reader.id()) && head.applicant().equals(reader.organisation());
        }
        return reader.hasAny(Role.CASE_STAFF)
                || reader.has(Role.BRAND) && head.applicant().equals(reader.organisation());
    }
}
