package org.touchstone.penalty;

import java.util.List;

/**
 * What the rules propose for a proven case, and what it rests on.
 *
 * @param pointsBefore the seller's points that counted before this case
 * @param cost what this case adds; less than {@code fullCost} where violations count once or the day's limit is reached
 * @param strikes proven counterfeit cases, this one included
 * @param newStep the points of the ladder step newly reached, 0 for none
 */
public record Proposal(
        Violation violation,
        Severity severity,
        int pointsBefore,
        int cost,
        int fullCost,
        int strikes,
        int newStep,
        List<ProposedMeasure> measures) {

    public Proposal {
        measures = List.copyOf(measures);
    }

    public int pointsAfter() {
        return pointsBefore + cost;
    }

    List<ChosenMeasure> chosen() {
        return measures.stream().map(ProposedMeasure::chosen).toList();
    }
}
