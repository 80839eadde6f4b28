package org.touchstone.registration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.identity.Person;

/** Which files belong to a registration; while one is added or taken out, the registration is neither sent nor decided. */
@Component
@Transactional
class FileRows {

    private static final int MOST = 60;

    private final RegistrationStore store;

    FileRows(RegistrationStore store) {
        this.store = store;
    }

    /** Refuses unless a file can be added to the registration as it stands. */
    void mayAdd(Registration registration) {
        if (!(registration instanceof Registration.Draft) && !(registration instanceof Registration.Asked)) {
            throw new Refused("registration.refused.files", registration.id().value());
        }
        if (store.files(registration.id()).size() >= MOST) {
            throw new Refused("registration.refused.tooManyFiles", MOST);
        }
    }

    /** Asks once more, because taking the content in took its time. */
    void add(Person by, RegistrationId id, EvidenceId file, Part part) {
        mayAdd(held(by, id));
        store.file(id, file, part);
    }

    void takeOut(Person by, RegistrationId id, EvidenceId file) {
        if (!(held(by, id) instanceof Registration.Draft)) {
            throw new Refused("registration.refused.sent", id.value());
        }
        if (!store.files(id).containsKey(file)) {
            throw new NotFound(file.value());
        }
        store.unfile(id, file);
    }

    private Registration held(Person by, RegistrationId id) {
        return store.lock(id)
                .filter(found -> RegistrationSight.sees(by, found))
                .orElseThrow(() -> new NotFound(id.value()));
    }
}
