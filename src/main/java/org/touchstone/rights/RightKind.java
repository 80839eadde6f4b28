package org.touchstone.rights;

/** The kinds of right that a complaint can rest on. */
public enum RightKind {
    TRADEMARK,
    PATENT,
    DESIGN,
    COPYRIGHT;

    /** The word that decision tables and case files use. */
    public String word() {
        return name().toLowerCase();
    }
}
