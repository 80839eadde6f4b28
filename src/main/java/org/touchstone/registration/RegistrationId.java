package org.touchstone.registration;

import org.touchstone.common.Ids;

/** The number of a registration, such as {@code RG-2026-000012}. */
public record RegistrationId(String value) {

    public RegistrationId {
        Ids.check(value, "RG");
    }

    @Override
    public String toString() {
        return value;
    }
}
