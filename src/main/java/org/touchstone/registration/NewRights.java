package org.touchstone.registration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.rights.Brand;
import org.touchstone.rights.Brands;
import org.touchstone.rights.Register;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightDetails;
import org.touchstone.rights.Rights;
import org.touchstone.rights.Standing;

/** Enters a right under its office's number, which stands for one right at a time; an expired right makes room for a new owner's. */
@Component
class NewRights {

    private final Register register;
    private final Rights rights;
    private final Brands brands;
    private final RegistrationStore store;

    NewRights(Register register, Rights rights, Brands brands, RegistrationStore store) {
        this.register = register;
        this.rights = rights;
        this.brands = brands;
        this.store = store;
    }

    Entries.Entry enter(OrganisationId applicant, Application.NewRight right) {
        RightDetails details = right.details();
        Optional<Right> known = register.numbered(details);
        known.filter(holder -> !makesRoom(holder, applicant)).ifPresent(holder -> {
            throw stands(holder, applicant, details);
        });
        Brand brand = brands.named(applicant, right.brand());
        Optional<String> id = known.isPresent()
                ? register.succeed(known.get(), brand, details, rights.today())
                : register.enter(brand, details);
        return new Entries.Entry(
                details.name() + " · " + details.number(),
                id.orElseThrow(() -> stands(register.numbered(details).orElse(null), applicant, details)));
    }

    /** An expired right of another owner does, unless it is being renewed; one's own is renewed instead. */
    private boolean makesRoom(Right holder, OrganisationId applicant) {
        register.hold(holder.id());
        return !holder.owner().equals(applicant)
                && holder.standing(rights.today(), 0) instanceof Standing.Expired
                && !store.renewing(holder.id());
    }

    private static Refused stands(@Nullable Right holder, OrganisationId applicant, RightDetails details) {
        boolean own = holder != null && holder.owner().equals(applicant);
        return new Refused(own ? "registration.refused.yours" : "registration.refused.taken", details.number());
    }
}
