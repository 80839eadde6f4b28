package org.touchstone.penalty;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/**
 * What a ban rests on: enough proven cases, or the top of the ladder, as they were when it was imposed. When an appeal
 * takes that away, nobody lifts a ban of another case unasked, but those who can are told.
 */
@Component
class Foundations {

    private final PenaltyStore penalties;
    private final MeasureStore measures;
    private final PointsStore points;
    private final PenaltyNotices notices;
    private final RuleSets rules;
    private final Cases cases;

    Foundations(
            PenaltyStore penalties,
            MeasureStore measures,
            PointsStore points,
            PenaltyNotices notices,
            RuleSets rules,
            Cases cases) {
        this.penalties = penalties;
        this.measures = measures;
        this.points = points;
        this.notices = notices;
        this.rules = rules;
        this.cases = cases;
    }

    /** Looks at the seller's other bans after measures of this case were reversed. */
    void looked(CaseFile reversed) {
        for (CaseId id : measures.banning(reversed.sellerId())) {
            if (!id.equals(reversed.id()) && penalties.find(id).orElseThrow() instanceof Penalty.Imposed ban) {
                look(cases.of(id), ban, reversed.id());
            }
        }
    }

    /** The rules asked for it when it was imposed, and would not with what stands of that now. */
    private void look(CaseFile file, Penalty.Imposed ban, CaseId reversed) {
        RuleSet set = rules.of(file.ruleSet());
        if (rested(ban.proposal(), set) && !holds(ban, file.sellerId(), set)) {
            notices.shaken(file, reversed, ban.imposedAt());
        }
    }

    private static boolean rested(Proposal basis, RuleSet set) {
        return new Strikes(basis.strikes()).ban(set) || new Ladder(set.ladder()).atTop(basis.pointsAfter());
    }

    private boolean holds(Penalty.Imposed imposed, String seller, RuleSet set) {
        Instant then = imposed.imposedAt();
        int total = points.account(seller).until(then).total(then, set);
        return new Strikes(penalties.strikes(seller, then)).ban(set) || new Ladder(set.ladder()).atTop(total);
    }
}
