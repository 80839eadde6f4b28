package org.touchstone.reporter;

import java.time.Duration;
import java.util.Optional;
import org.touchstone.rules.RuleSet;

/**
 * What the rules propose against knowingly false complaints: a warning first, a suspension for those who go on.
 *
 * @param warnPercent a slight one below this share stays without a warning as long as there are few
 * @param toSuspend so many suspend a reporter who was warned, if they are so many percent or one was grave
 * @param days how long at first, {@code daysAgain} how long the second time or when one was grave
 */
public record AbuseRule(int warnPercent, int toSuspend, int suspendPercent, int days, int daysAgain) {

    public static AbuseRule of(RuleSet set) {
        return new AbuseRule(
                set.number("badFaithWarnPercent"),
                set.number("badFaithToSuspend"),
                set.number("badFaithSuspendPercent"),
                set.number("suspensionDays"),
                set.number("suspensionDaysAgain"));
    }

    /** What is proposed: nothing, a warning, or a suspension of so long. */
    public Optional<Proposal> weigh(Weighing weighing, boolean suspendedBefore) {
        if (weighing.intention() == Intention.PERSISTENT) {
            boolean often = weighing.number() >= toSuspend
                    && (weighing.percent() >= suspendPercent || weighing.gravity() == Gravity.GRAVE);
            return often ? Optional.of(new Proposal.Suspend(length(weighing, suspendedBefore))) : Optional.empty();
        }
        boolean notable = weighing.percent() >= warnPercent
                || weighing.number() >= toSuspend
                || weighing.gravity() != Gravity.SLIGHT;
        return weighing.number() > 0 && notable ? Optional.of(new Proposal.Warn()) : Optional.empty();
    }

    private Duration length(Weighing weighing, boolean suspendedBefore) {
        return Duration.ofDays(suspendedBefore || weighing.gravity() == Gravity.GRAVE ? daysAgain : days);
    }
}
