package org.touchstone.evidence;

/** How an exhibit is shown within a page. */
public enum Preview {
    PICTURE,
    FILM,
    TEXT,
    /** Page by page, each drawn as a picture. */
    PAGES,
    /** Not at all: it can only be fetched. */
    NONE
}
