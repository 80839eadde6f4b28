package org.touchstone.reporter;

import java.time.Instant;
import java.time.ZoneId;
import org.touchstone.rules.RuleSet;

/**
 * When a reporter is trusted, and for how long that is lost.
 *
 * @param atLeast so many decided complaints before anything can be said
 * @param upheldPercent at least so many of them upheld, {@code rebuttedPercent} at most so many refuted
 * @param months the window, and for how long trust is lost once the record falls
 */
public record TrustRule(int atLeast, int upheldPercent, int rebuttedPercent, int months, ZoneId zone) {

    public static TrustRule of(RuleSet set) {
        return new TrustRule(
                set.number("trustedAtLeast"),
                set.number("trustedUpheldPercent"),
                set.number("trustedRebuttedPercent"),
                set.number("trustedMonths"),
                set.zone());
    }

    boolean earned(Figures figures) {
        return figures.decided() >= atLeast && good(figures);
    }

    /** The lane after a look at the figures: trust is earned, lost for a time when the record falls, and fades without cases. */
    Lane next(Lane lane, Figures figures, Instant now) {
        return switch (lane) {
            case Lane.Trusted trusted when !good(figures) -> new Lane.Lost(later(now));
            case Lane.Trusted trusted -> earned(figures) ? trusted : Lane.ORDINARY;
            case Lane.Lost lost when now.isBefore(lost.until()) -> lost;
            case Lane.Lost lost -> earned(figures) ? new Lane.Trusted(now) : Lane.ORDINARY;
            case Lane.Ordinary ordinary -> earned(figures) ? new Lane.Trusted(now) : ordinary;
        };
    }

    Instant later(Instant now) {
        return now.atZone(zone).plusMonths(months).toInstant();
    }

    Instant earlier(Instant end) {
        return end.atZone(zone).minusMonths(months).toInstant();
    }

    /** Whether somebody who is trusted stays so. */
    boolean good(Figures figures) {
        int decided = figures.decided();
        return figures.knowinglyFalse() == 0
                && figures.upheld() * 100 >= decided * upheldPercent
                && figures.rebutted() * 100 <= decided * rebuttedPercent;
    }
}
