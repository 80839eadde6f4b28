package org.touchstone.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;

/**
 * A tenant: a brand owner, an agent of owners, a seller, an agency, an association or the platform itself.
 *
 * @param area GB/T 2260 code of an agency's jurisdiction (two digits a province, empty the whole country)
 * @param agencyKind what an agency is competent for, as in {@code agency-routing.dmn}; null for all others
 * @param sellerId the seller's identifier on the marketplace; null for all others
 */
public record Organisation(
        OrganisationId id,
        Kind kind,
        String name,
        String nameZh,
        String area,
        @Nullable String agencyKind,
        @Nullable String sellerId) {

    public static final int LONGEST_NAME = 200;

    /** What agencies are competent for, as {@code agency-routing.dmn} names it. */
    public static final List<String> COMPETENCES =
            List.of("PUBLIC_SECURITY", "QUALITY_SUPERVISION", "IP_OFFICE", "PRESS_PUBLICATION", "INDUSTRY_COMMERCE");

    /** What an organisation is to the programme. */
    public enum Kind {
        PLATFORM,
        BRAND,
        /** Acts for owners of brands by letter of authorisation; its people have the role of a brand. */
        AGENT,
        SELLER,
        AGENCY,
        ASSOCIATION,
        VOLUNTEERS;

        /** Those that the operator registers; the marketplace and its volunteers are there from the start. */
        public static final List<Kind> REGISTERED = List.of(BRAND, AGENT, SELLER, AGENCY, ASSOCIATION);

        /** The work that its people can do; with any other they would see what is none of their business. */
        public Set<Role> roles() {
            return switch (this) {
                case PLATFORM ->
                    EnumSet.of(
                            Role.INTAKE, Role.INVESTIGATOR, Role.ADJUDICATOR, Role.APPROVER, Role.MANAGER, Role.ADMIN);
                case BRAND, AGENT -> EnumSet.of(Role.BRAND);
                case SELLER -> EnumSet.of(Role.SELLER);
                case AGENCY -> EnumSet.of(Role.OFFICER, Role.SUPERVISOR);
                case ASSOCIATION -> EnumSet.of(Role.ASSOCIATION);
                case VOLUNTEERS -> EnumSet.of(Role.VOLUNTEER);
            };
        }

        public String textKey() {
            return "identity.kind." + name();
        }
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : name;
    }
}
