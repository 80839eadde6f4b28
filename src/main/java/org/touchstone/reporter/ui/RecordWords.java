package org.touchstone.reporter.ui;

import org.touchstone.reporter.Decision;
import org.touchstone.reporter.Lane;
import org.touchstone.reporter.Proposal;
import org.touchstone.reporter.ReporterFile;
import org.touchstone.reporter.ReporterMeasure;
import org.touchstone.reporter.Standing;
import org.touchstone.reporter.TrustRule;
import org.touchstone.reporter.Weighing;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** What the forms and pages of this room have in common to say. */
final class RecordWords {

    private RecordWords() {}

    /** By which lane complaints go, and what would change that. */
    static String lane(ReporterFile file) {
        TrustRule rule = file.rule();
        return switch (file.standing()) {
            case Standing.Suspended suspended -> Say.text("reporter.lane.SUSPENDED", Dates.full(suspended.until()));
            case Standing.Warned warned -> Say.text("reporter.lane.WARNED", Dates.date(warned.until()));
            case Standing.Trusted trusted ->
                Say.text(
                        "reporter.lane.TRUSTED",
                        Dates.date(trusted.since()),
                        rule.upheldPercent(),
                        rule.rebuttedPercent(),
                        rule.months());
            case Standing.Ordinary ordinary
            when ordinary.lane() instanceof Lane.Lost lost -> Say.text("reporter.lane.LOST", Dates.date(lost.until()));
            case Standing.Ordinary ordinary ->
                Say.text(
                        "reporter.lane.ORDINARY",
                        rule.atLeast(),
                        rule.months(),
                        rule.upheldPercent(),
                        rule.rebuttedPercent());
        };
    }

    static Badge badge(Standing standing) {
        Badge.Tone tone = switch (standing) {
            case Standing.Ordinary ordinary -> Badge.Tone.NEUTRAL;
            case Standing.Trusted trusted -> Badge.Tone.GOOD;
            case Standing.Warned warned -> Badge.Tone.WARNING;
            case Standing.Suspended suspended -> Badge.Tone.BAD;
        };
        return Badge.of(standing.name().textKey(), tone);
    }

    static String proposal(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Warn warn -> Say.text("reporter.proposal.warn");
            case Proposal.Suspend suspend ->
                Say.text("reporter.proposal.suspend", suspend.length().toDays());
        };
    }

    static String chosen(Decision decision) {
        return decision.chosen() == null ? Say.text("reporter.proposal.none") : proposal(decision.chosen());
    }

    /** How many of how many, how grave, and what was meant. */
    static Facts weighing(ReporterMeasure measure) {
        Weighing weighing = measure.basis().weighing();
        return new Facts()
                .row("reporter.label.number", Integer.toString(weighing.number()))
                .row(
                        "reporter.label.share",
                        Say.text("reporter.share", weighing.percent(), weighing.number(), weighing.decided()))
                .row("reporter.label.gravity", Say.text(weighing.gravity().textKey()))
                .row("reporter.label.intention", Say.text(weighing.intention().textKey()))
                .row("reporter.label.proposed", proposal(measure.basis().proposed()));
    }
}
