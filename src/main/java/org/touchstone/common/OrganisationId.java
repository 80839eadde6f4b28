package org.touchstone.common;

/** The identifier of an organisation, which is a tenant: letters, digits and hyphens, at most 40. */
public record OrganisationId(String value) {

    public static final int LONGEST = 40;

    public OrganisationId {
        if (value.isEmpty() || value.length() > LONGEST || !value.matches("[A-Za-z0-9-]+")) {
            throw new Refused("common.refused.organisation");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
