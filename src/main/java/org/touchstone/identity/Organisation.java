package org.touchstone.identity;

import java.util.Locale;
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

    /** What an organisation is to the programme. */
    public enum Kind {
        PLATFORM,
        BRAND,
        /** Acts for owners of brands by letter of authorisation; its people have the role of a brand. */
        AGENT,
        SELLER,
        AGENCY,
        ASSOCIATION,
        VOLUNTEERS
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : name;
    }
}
