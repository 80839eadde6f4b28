package org.touchstone.rights;

/** The parts of a brand's guide, in the order in which they are read. */
public enum GuideSection {
    PACKAGING,
    IDENTIFIERS,
    /** Who makes the genuine goods. */
    MAKERS,
    /** Who may sell them: the safe list. */
    SELLERS,
    CONTACTS;

    public String textKey() {
        return "rights.guide.section." + name();
    }
}
