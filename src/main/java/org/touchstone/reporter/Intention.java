package org.touchstone.reporter;

/** What a reporter meant, as far as the record shows: each of these complaints was found to be against better knowledge. */
public enum Intention {
    /** Never warned before. */
    KNOWING,
    /** Went on after a warning. */
    PERSISTENT;

    public String textKey() {
        return "reporter.intention." + name();
    }
}
