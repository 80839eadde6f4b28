package org.touchstone.common;

/** The identifier of a person as the sign-in provider knows them (its subject), at most 80 characters. */
public record PersonId(String value) {

    /** What the portal itself does when a clock runs out or a step runs by itself. */
    public static final PersonId SYSTEM = new PersonId("touchstone");

    public PersonId {
        if (value.isBlank() || value.length() > 80) {
            throw new Refused("common.refused.person");
        }
        PlainText.of(value, "common.refused.person");
    }

    @Override
    public String toString() {
        return value;
    }
}
