package org.touchstone.surveillance.ui;

import java.text.NumberFormat;
import org.touchstone.surveillance.Share;
import org.touchstone.ui.Say;

/** Shares in words that say how sure they are. */
final class Estimates {

    private Estimates() {}

    /** The share, and between which shares the truth lies in 95 of 100 such samples. */
    static String withInterval(Share share) {
        return share.known()
                ? Say.text(
                        "surveillance.rounds.estimate",
                        percent(share.point()),
                        percent(share.low()),
                        percent(share.high()),
                        share.hits(),
                        share.checked())
                : Say.text("surveillance.rounds.noEstimate");
    }

    /** Hits only: a guided sample says nothing about the whole. */
    static String hits(Share share) {
        return share.known()
                ? Say.text("surveillance.rounds.hits", share.hits(), share.checked())
                : Say.text("surveillance.rounds.noEstimate");
    }

    private static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(Say.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
