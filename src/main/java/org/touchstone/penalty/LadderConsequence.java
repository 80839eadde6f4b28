package org.touchstone.penalty;

import java.util.List;
import org.touchstone.cases.Measure;

/**
 * What a step of the points ladder leads to, as the decision table says.
 *
 * @param points of the step
 * @param listingDays days without new listings, 0 for none
 */
public record LadderConsequence(int points, int listingDays, List<Measure> measures) {}
