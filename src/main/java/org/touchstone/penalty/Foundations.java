package org.touchstone.penalty;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/**
 * What a ban rests on: enough proven cases, or the top of the ladder. When an appeal takes that away, nobody lifts a ban
 * of another case unasked, but those who can are told.
 */
@Component
class Foundations {

    private final PenaltyStore penalties;
    private final MeasureStore measures;
    private final PointsStore points;
    private final PenaltyNotices notices;
    private final RuleSets rules;
    private final Cases cases;
    private final Clock clock;

    Foundations(
            PenaltyStore penalties,
            MeasureStore measures,
            PointsStore points,
            PenaltyNotices notices,
            RuleSets rules,
            Cases cases,
            Clock clock) {
        this.penalties = penalties;
        this.measures = measures;
        this.points = points;
        this.notices = notices;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    void lost(CaseFile overturned) {
        if (!hold(overturned)) {
            measures.banning(overturned.sellerId())
                    .forEach(ban -> notices.shaken(cases.of(ban), overturned.id()));
        }
    }

    private boolean hold(CaseFile file) {
        RuleSet set = rules.of(file.ruleSet());
        int total = points.account(file.sellerId()).total(clock.instant(), set);
        return new Strikes(penalties.strikes(file.sellerId())).ban(set) || new Ladder(set.ladder()).atTop(total);
    }
}
