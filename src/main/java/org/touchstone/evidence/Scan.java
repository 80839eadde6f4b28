package org.touchstone.evidence;

/** What is known of harmful software in a content. */
public enum Scan {
    /** No scanner was configured when it came in. */
    UNSCANNED(true),
    CLEAN(true),
    /** The scanner did not answer; nobody gets the content before it has. */
    WAITING(false),
    /** Found when the scanner answered at last; the content is kept, and nobody gets it. */
    INFECTED(false);

    private final boolean letThrough;

    Scan(boolean letThrough) {
        this.letThrough = letThrough;
    }

    public boolean letThrough() {
        return letThrough;
    }
}
