package org.touchstone.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Moment;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** The register of rights. */
@Service
@Transactional(readOnly = true)
public class Rights {

    private final RightStore store;

    Rights(RightStore store) {
        this.store = store;
    }

    /** A brand's own rights; for platform staff those of all brands. */
    public List<Right> of(Person reader) {
        if (reader.hasAny(Role.CASE_STAFF)) {
            return store.all();
        }
        reader.must(Role.BRAND);
        return store.of(reader.organisation());
    }

    /** The right if it is this brand's, was verified and is in force at that moment. */
    public Optional<Right> inForce(OrganisationId brand, String rightId, Instant at) {
        return find(rightId).filter(right -> right.owner().equals(brand)).filter(right -> right.inForce(day(at)));
    }

    /** All verified rights in force: what a finding can rest on. Registers of rights are public, so this needs no reader. */
    public List<Right> inForce(Instant at) {
        return store.inForce(day(at));
    }

    /** A right by its id, without a reader, for steps of the process. */
    public Optional<Right> find(String rightId) {
        return store.find(rightId);
    }

    public LocalDate day(Instant at) {
        return at.atZone(Moment.ZONE).toLocalDate();
    }
}
