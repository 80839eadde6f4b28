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
        switch (measure) {
            case POINTS -> mustBe(amount >= 1 && amount <= MOST_POINTS, "penalty.refused.amount.points", MOST_POINTS);
            case LIMIT_LISTINGS -> mustBe(amount >= 1 && amount <= MOST_DAYS, "penalty.refused.amount.days", MOST_DAYS);
            default -> mustBe(amount == 0, "penalty.refused.amount.none", measure.textKey());
        }
    }

    private static void mustBe(boolean so, String refusal, Object argument) {
        if (!so) {
            throw new Refused(refusal, argument);
        }
    }
}
