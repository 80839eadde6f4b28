package org.touchstone.reporter;

import java.util.Optional;
import org.touchstone.cases.CaseFile;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/**
 * Who reports: a brand as a whole, each volunteer for themselves, the random checks and the public as one each.
 *
 * @param id of the organisation or the person; one fixed word where there is neither
 */
public record ReporterId(Kind kind, String id) {

    /** The four ways in which a suspicion comes to the platform. */
    public enum Kind {
        BRAND,
        VOLUNTEER,
        RANDOM_CHECK,
        PUBLIC;

        /** Whether there is somebody who can be told, warned and suspended. */
        boolean answerable() {
            return this == BRAND || this == VOLUNTEER;
        }

        public String textKey() {
            return "reporter.kind." + name();
        }
    }

    public static final ReporterId RANDOM_CHECKS = new ReporterId(Kind.RANDOM_CHECK, "platform");
    public static final ReporterId PUBLIC = new ReporterId(Kind.PUBLIC, "public");

    public static ReporterId brand(OrganisationId brand) {
        return new ReporterId(Kind.BRAND, brand.value());
    }

    public static ReporterId volunteer(PersonId person) {
        return new ReporterId(Kind.VOLUNTEER, person.value());
    }

    /** On whose record this person's own reports count; empty for people who report nothing. */
    public static Optional<ReporterId> of(Person person) {
        if (person.has(Role.BRAND)) {
            return Optional.of(brand(person.organisation()));
        }
        return person.has(Role.VOLUNTEER) ? Optional.of(volunteer(person.id())) : Optional.empty();
    }

    /** Who brought a case; empty where a brand's case names nobody. */
    public static Optional<ReporterId> of(CaseFile file) {
        return switch (file.origin()) {
            case BRAND -> Optional.ofNullable(file.reporter()).map(ReporterId::brand);
            case VOLUNTEER -> Optional.ofNullable(file.reporterPerson()).map(ReporterId::volunteer);
            case RANDOM_CHECK -> Optional.of(RANDOM_CHECKS);
            case PUBLIC -> Optional.of(PUBLIC);
        };
    }
}
