package org.touchstone.penalty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.touchstone.rules.RuleSet.LadderStep;

/** The points ladder: each step is a consequence, and only the highest newly reached one applies. */
public record Ladder(List<LadderStep> steps) {

    public Ladder {
        steps = steps.stream()
                .sorted(Comparator.comparingInt(LadderStep::points))
                .toList();
    }

    /** The points of the highest step between the two totals, 0 when none is newly reached. */
    public int newlyReached(int before, int after) {
        return steps.stream()
                .mapToInt(LadderStep::points)
                .filter(step -> step > before && step <= after)
                .max()
                .orElse(0);
    }

    /** The next step above so many points; empty at the top. */
    public Optional<LadderStep> next(int points) {
        return steps.stream().filter(step -> step.points() > points).findFirst();
    }

    public boolean atTop(int points) {
        return next(points).isEmpty();
    }

    /** The next step when it is at most so many points away: time to warn. */
    public Optional<LadderStep> near(int points, int distance) {
        return points == 0 ? Optional.empty() : next(points).filter(step -> step.points() - points <= distance);
    }
}
