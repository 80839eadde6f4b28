package org.touchstone.penalty;

import org.touchstone.cases.Measure;
import org.touchstone.common.Refused;

/**
 * A measure as decided.
 *
 * @param amount points (1 to 48) or days (1 to 365), 0 for all other measures
 */
public record ChosenMeasure(Measure measure, int amount) {

    private static final int MOST_POINTS = 48;
    private static final int MOST_DAYS = 365;

    public ChosenMeasure {
        boolean fits = switch (measure) {
            case POINTS -> amount >= 1 && amount <= MOST_POINTS;
            case LIMIT_LISTINGS -> amount >= 1 && amount <= MOST_DAYS;
            default -> amount == 0;
        };
        if (!fits) {
            throw new Refused("penalty.refused.amount." + (measure == Measure.POINTS ? "points" : "days"));
        }
    }
}
