package org.touchstone.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.common.Moment;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.rights.Brand;
import org.touchstone.rights.Brands;
import org.touchstone.rights.Letter;
import org.touchstone.rights.Register;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.rights.Words;

/** What a registration does to the register: enters a right, changes how it stands, makes it last longer, enters a letter. */
@Component
class Entries {

    private static final int NAMED = 3;
    private static final int LONGEST_TITLE = 200;

    private final NewRights newRights;
    private final Register register;
    private final Rights rights;
    private final Brands brands;
    private final RegistrationStore store;

    Entries(NewRights newRights, Register register, Rights rights, Brands brands, RegistrationStore store) {
        this.newRights = newRights;
        this.register = register;
        this.rights = rights;
        this.brands = brands;
        this.store = store;
    }

    /**
     * What a registration is about.
     *
     * @param title in one line, for lists
     * @param target the right concerned; null for a letter
     */
    record Entry(String title, @Nullable String target) {}

    LocalDate today() {
        return rights.today();
    }

    /** Refuses what does not fit the register; what fits stands in it from now on as under review. */
    Entry enter(OrganisationId applicant, Application application) {
        return switch (application) {
            case Application.NewRight right -> newRights.enter(applicant, right);
            case Application.Renewal renewal -> renewing(applicant, renewal);
            case Application.NewLetter letter ->
                new Entry(
                        title(theirs(applicant, letter.brands()).stream()
                                .map(Brand::name)
                                .toList()),
                        null);
        };
    }

    private Entry renewing(OrganisationId applicant, Application.Renewal renewal) {
        register.hold(renewal.rightId());
        Right right = renewable(applicant, renewal.rightId());
        if (!renewal.until().isAfter(right.until())) {
            throw new Refused("registration.refused.notLater", Moment.kept(right.until()));
        }
        right.details().lasting(renewal.until());
        if (store.renewing(right.id())) {
            throw new Refused("registration.refused.renewing", right.name());
        }
        return new Entry(right.name() + " · " + right.number(), right.id());
    }

    /** The right of this owner that can be renewed. */
    Right renewable(OrganisationId owner, String rightId) {
        Right right = rights.find(rightId)
                .filter(one -> one.owner().equals(owner) && one.verified())
                .orElseThrow(() -> new Refused("registration.refused.notYours", rightId));
        if (right.succeeded()) {
            throw new Refused("registration.refused.succeeded", right.number());
        }
        return right;
    }

    /** The first names and how many more there are: lists and notices hold only so much. */
    private static String title(List<String> names) {
        int more = names.size() - NAMED;
        String counted = more > 0 ? " +" + more : "";
        String named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        int room = LONGEST_TITLE - counted.length();
        return (named.length() > room ? Words.storable(named.substring(0, room - 1)) + "…" : named) + counted;
    }

    private List<Brand> theirs(OrganisationId agent, List<String> ids) {
        List<Brand> named = ids.stream()
                .map(id -> brands.find(id).orElseThrow(() -> new Refused("registration.refused.brand", id)))
                .toList();
        if (named.stream().map(Brand::owner).distinct().count() > 1) {
            throw new Refused("registration.refused.owners");
        }
        if (named.getFirst().owner().equals(agent)) {
            throw new Refused("registration.refused.ownBrand", named.getFirst().name());
        }
        return named;
    }

    void underReview(Registration registration) {
        if (registration.kind() == RegistrationKind.RIGHT) {
            register.underReview(target(registration));
        }
    }

    void asked(Registration registration) {
        if (registration.kind() == RegistrationKind.RIGHT) {
            register.asked(target(registration));
        }
    }

    void refused(Registration registration, String reason) {
        if (registration.kind() == RegistrationKind.RIGHT) {
            register.refuse(target(registration), reason);
        }
    }

    void withdrawn(Registration registration) {
        if (registration.kind() == RegistrationKind.RIGHT) {
            register.withdraw(target(registration));
        }
    }

    void takenBack(Registration registration) {
        if (registration.kind() == RegistrationKind.RIGHT) {
            register.takeBack(target(registration));
        }
    }

    void accepted(Registration registration) {
        Registration.Head head = registration.head();
        RegistrationForm form = head.form();
        switch (head.kind()) {
            case RIGHT -> register.verify(target(registration));
            case RENEWAL -> {
                renewable(head.applicant(), target(registration));
                register.renew(target(registration), form.until());
            }
            case LETTER -> {
                List<Brand> named = theirs(head.applicant(), form.brands());
                OrganisationId owner = named.getFirst().owner();
                register.enter(new Letter(
                        head.id().value(),
                        head.applicant(),
                        owner,
                        named,
                        form.territories(),
                        form.from(),
                        form.until(),
                        null));
            }
        }
    }

    private static String target(Registration registration) {
        String target = registration.head().target();
        if (target == null) {
            throw new IllegalStateException("Nothing in the register belongs to " + registration.id());
        }
        return target;
    }
}
