package org.touchstone.registration;

/** What can be registered. */
public enum RegistrationKind {
    RIGHT,
    /** A later end of a right that is registered already. */
    RENEWAL,
    /** An agent's letter of authorisation. */
    LETTER;

    public String textKey() {
        return "registration.kind." + name();
    }
}
