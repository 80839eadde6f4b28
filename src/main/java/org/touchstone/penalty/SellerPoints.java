package org.touchstone.penalty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Forbidden;
import org.touchstone.common.Money;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/** Points, measures and decisions of one seller: the seller's own, or any for platform staff. */
@Service
@Transactional(readOnly = true)
public class SellerPoints {

    private final PenaltyStore penalties;
    private final MeasureStore measures;
    private final PointsStore points;
    private final MoneyBooks books;
    private final LadderConsequences consequences;
    private final People people;
    private final RuleSets rules;
    private final Clock clock;

    SellerPoints(
            PenaltyStore penalties,
            MeasureStore measures,
            PointsStore points,
            MoneyBooks books,
            LadderConsequences consequences,
            People people,
            RuleSets rules,
            Clock clock) {
        this.penalties = penalties;
        this.measures = measures;
        this.points = points;
        this.books = books;
        this.consequences = consequences;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** Where the reader's own store stands. */
    public SellerStanding mine(Person reader) {
        reader.must(Role.SELLER);
        return standing(Objects.requireNonNull(
                people.organisation(reader.organisation()).sellerId()));
    }

    /** Where any seller stands, for platform staff; a seller may ask for their own only. */
    public SellerStanding of(Person reader, String sellerId) {
        boolean own = reader.has(Role.SELLER)
                && sellerId.equals(people.organisation(reader.organisation()).sellerId());
        if (!own && !reader.hasAny(Role.CASE_STAFF)) {
            throw new Forbidden();
        }
        return standing(sellerId);
    }

    private SellerStanding standing(String sellerId) {
        Instant now = clock.instant();
        RuleSet set = rules.of(rules.current());
        PointsAccount account = points.account(sellerId);
        int total = account.total(now, set);
        List<LadderConsequence> ladder = consequences.of(set);
        List<MeasureInForce> inForce = measures.ofSeller(sellerId).stream()
                .filter(measure -> measure.inForce(now))
                .toList();
        return new SellerStanding(
                total,
                set.number("pointsWindowDays"),
                ladder,
                ladder.stream().filter(step -> step.points() > total).findFirst(),
                penalties.strikes(sellerId, now),
                set.number("provenCasesToBan"),
                account.entries(),
                inForce,
                penalties.ofSeller(sellerId),
                books.owed(sellerId, Money.ZERO.currency()));
    }
}
