package org.touchstone.penalty;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ComplainingSide;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/** What the seller and the side that complained are told of a penalty. */
@Component
class PenaltyNotices {

    private final Notices notices;
    private final ComplainingSide side;
    private final PointsStore points;
    private final LadderConsequences consequences;
    private final RuleSets rules;
    private final Clock clock;

    PenaltyNotices(
            Notices notices,
            ComplainingSide side,
            PointsStore points,
            LadderConsequences consequences,
            RuleSets rules,
            Clock clock) {
        this.notices = notices;
        this.side = side;
        this.points = points;
        this.consequences = consequences;
        this.rules = rules;
        this.clock = clock;
    }

    void imposed(CaseFile file, Penalty.Imposed penalty) {
        RuleSet set = rules.of(file.ruleSet());
        Instant until = set.deadline("appealOpen", penalty.imposedAt());
        String measures = keys(penalty.decision().kinds());
        notices.tell(
                seller(file), link(file), "penalty.notice.seller", file.id().value(), measures, Moment.keptDay(until));
        side.tell(file, "penalty.notice.reporter", file.id().value(), measures);
    }

    /** So many points before a step the seller is warned, so that nobody is surprised by it. */
    void nearStep(CaseFile file) {
        RuleSet set = rules.of(file.ruleSet());
        int total = points.account(file.sellerId()).total(clock.instant(), set);
        new Ladder(set.ladder())
                .near(total, set.number("warnPointsBefore"))
                .ifPresent(step -> notices.tell(
                        seller(file),
                        "points",
                        "penalty.notice.near",
                        Integer.toString(total),
                        Integer.toString(step.points()),
                        keys(consequences.measures(set, step.points()))));
    }

    void reversed(CaseFile file, Collection<Measure> measures) {
        notices.tell(
                seller(file), link(file), "penalty.notice.reversed", file.id().value(), keys(measures));
        side.tell(file, "penalty.notice.reporterReversed", file.id().value(), keys(measures));
    }

    /** A ban of this case no longer rests on enough, because the other case was overturned. */
    /** The seller hears whether they can still appeal, which is nobody else's to do. */
    void shaken(CaseFile ban, CaseId reversed, Instant imposedAt) {
        Instant until = rules.of(ban.ruleSet()).deadline("appealOpen", imposedAt);
        String key = clock.instant().isBefore(until) ? "penalty.notice.shakenSeller" : "penalty.notice.shakenLate";
        notices.tell(seller(ban), link(ban), key, ban.id().value(), reversed.value(), Moment.keptDay(until));
        notices.tell(
                Group.of(Role.ADJUDICATOR),
                link(ban),
                "penalty.notice.shaken",
                ban.id().value(),
                reversed.value());
    }

    private static Group seller(CaseFile file) {
        return Group.of(Role.SELLER, file.seller());
    }

    private static String link(CaseFile file) {
        return "case/" + file.id();
    }

    private static String keys(Collection<Measure> measures) {
        return measures.stream().sorted().map(Measure::textKey).collect(Collectors.joining(","));
    }
}
