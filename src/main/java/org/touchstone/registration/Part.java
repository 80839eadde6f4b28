package org.touchstone.registration;

/** What a file of a registration is. */
public enum Part {
    /** A page of the certificate, the proof of renewal or the letter. */
    DOCUMENT,
    TRANSLATION;

    public String textKey() {
        return "registration.part." + name();
    }
}
