package org.touchstone.appeal;

import java.util.Set;
import org.touchstone.cases.Measure;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/** What an adjudicator makes of an appeal, with reasons of 20 to 5,000 characters that the seller reads. */
public sealed interface Verdict {

    int MOST_REASONS = 5_000;

    String reasons();

    /** @param measures which fall, when the outcome is PARTLY; an appeal is SETTLED by the retraction of the complaint alone */
    static Verdict of(AppealOutcome outcome, Set<Measure> measures, String reasons) {
        return switch (outcome) {
            case UPHELD -> new Uphold(reasons);
            case PARTLY -> new OverturnPartly(measures, reasons);
            case OVERTURNED -> new Overturn(reasons);
            case SETTLED -> throw new Refused("appeal.refused.settled");
        };
    }

    /** The decision stands. */
    record Uphold(String reasons) implements Verdict {
        public Uphold {
            reasons = sized(reasons);
        }
    }

    /** These measures fall, the others stand. */
    record OverturnPartly(Set<Measure> measures, String reasons) implements Verdict {
        public OverturnPartly {
            measures = Set.copyOf(measures);
            reasons = sized(reasons);
            if (measures.isEmpty()) {
                throw new Refused("appeal.refused.noMeasure");
            }
        }
    }

    /** Nothing of the decision stands. */
    record Overturn(String reasons) implements Verdict {
        public Overturn {
            reasons = sized(reasons);
        }
    }

    private static String sized(String reasons) {
        return PlainText.sized(reasons, 20, MOST_REASONS, "appeal.refused.reasons");
    }
}
