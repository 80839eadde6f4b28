package org.touchstone.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;

/**
 * One entry of the double-entry ledger: what some accounts give, others get.
 *
 * @param key unique, so that nothing is booked twice
 */
record Posting(CaseId caseId, String key, Kind kind, List<Line> lines) {

    enum Kind {
        DEPOSIT_TAKEN_OVER,
        REFUND,
        SELLER_PAYS,
        DEPOSIT_PAYS,
        CONFISCATION,
        PLATFORM_BEARS_REFUND,
        EARNINGS_RETURNED,
        DEPOSIT_RETURNED
    }

    record Line(Account account, Money amount) {}

    Posting {
        lines = List.copyOf(lines);
        Map<String, Long> sums = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.amount().currency(),
                        Collectors.summingLong(line -> line.amount().minor())));
        if (lines.isEmpty() || sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalArgumentException("The posting " + key + " does not balance: " + sums);
        }
    }

    /** Moves one amount from one account to another. */
    static Posting move(CaseId caseId, String key, Kind kind, Account from, Account to, Money amount) {
        return new Posting(caseId, key, kind, List.of(new Line(from, minus(amount)), new Line(to, amount)));
    }

    /** Moves several amounts from one account, each to its own. */
    static Posting spread(CaseId caseId, String key, Kind kind, Account from, List<Line> to) {
        List<Line> lines = new ArrayList<>(to);
        to.stream()
                .collect(Collectors.groupingBy(
                        line -> line.amount().currency(),
                        Collectors.summingLong(line -> line.amount().minor())))
                .forEach((currency, sum) -> lines.add(new Line(from, new Money(-sum, currency))));
        return new Posting(caseId, key, kind, lines);
    }

    private static Money minus(Money amount) {
        return new Money(Math.negateExact(amount.minor()), amount.currency());
    }
}
