package org.touchstone.purchase;

import java.util.Locale;

/** How a test purchase ended; all but the last are named after the end events of {@code test-purchase.bpmn}. */
public enum Ending {
    COUNTERFEIT,
    GENUINE,
    INCONCLUSIVE,
    /** The case ended while the purchase was still under way. */
    CALLED_OFF;

    static Ending ofEnd(String end) {
        return switch (end) {
            case "itemCounterfeit" -> COUNTERFEIT;
            case "itemGenuine" -> GENUINE;
            case "itemInconclusive" -> INCONCLUSIVE;
            default -> throw new IllegalStateException("test-purchase.bpmn has an end that is no ending: " + end);
        };
    }

    /** The outcome of the step in which it was decided. */
    String outcome() {
        return name().toLowerCase(Locale.ROOT);
    }
}
