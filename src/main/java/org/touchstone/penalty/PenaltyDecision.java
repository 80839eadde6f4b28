package org.touchstone.penalty;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.cases.Measure;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/**
 * What an adjudicator decides.
 *
 * @param measures at least one, each once
 * @param because why the measures differ from what the rules propose for this severity; empty when they do not
 */
public record PenaltyDecision(List<ChosenMeasure> measures, Severity severity, String because, Reasons reasons) {

    private static final int LEAST = 10;
    private static final int MOST = 2_000;

    public PenaltyDecision {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new Refused("penalty.refused.none");
        }
        if (measures.stream().map(ChosenMeasure::measure).distinct().count() < measures.size()) {
            throw new Refused("penalty.refused.twice");
        }
        if (because.strip().length() > MOST) {
            throw new Refused("penalty.refused.because", LEAST, MOST);
        }
        because = PlainText.of(because);
    }

    /** Refuses a decision that leaves the rules without saying why. */
    public PenaltyDecision against(Proposal proposal) {
        boolean same = new HashSet<>(measures).equals(new HashSet<>(proposal.chosen()));
        if (!same && because.length() < LEAST) {
            throw new Refused("penalty.refused.because", LEAST, MOST);
        }
        return this;
    }

    public boolean heavy() {
        return kinds().stream().anyMatch(Measure::heavy);
    }

    public Set<Measure> kinds() {
        var kinds = EnumSet.noneOf(Measure.class);
        measures.forEach(chosen -> kinds.add(chosen.measure()));
        return kinds;
    }
}
