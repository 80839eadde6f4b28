package org.touchstone.cases;

/**
 * What screening made of a case: how risky, by which way, how urgent.
 *
 * @param priority 0 (can wait) to 100 (first)
 */
public record Triage(Risk risk, Route route, int priority) {

    /** How much harm the case can do. */
    public enum Risk {
        LOW,
        MEDIUM,
        HIGH
    }

    /** The way through verification; fast raises the priority and skips nothing. */
    public enum Route {
        FAST,
        STANDARD,
        PURCHASE_FIRST
    }

    public Triage {
        if (priority < 0 || priority > 100) {
            throw new IllegalArgumentException("Priority " + priority);
        }
    }
}
