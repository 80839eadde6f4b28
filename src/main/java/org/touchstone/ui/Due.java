package org.touchstone.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline seen from now: the word for it and how much time is left.
 *
 * @param state names the colour and, as {@code ui.due.<state>}, the word
 */
public record Due(@Nullable Instant at, State state, Duration left) {

    private static final Duration SOON = Duration.ofDays(2);

    /** How urgent it is. */
    public enum State {
        NONE(Badge.Tone.NEUTRAL),
        PAUSED(Badge.Tone.INFO),
        AWAITED(Badge.Tone.INFO),
        ON_TIME(Badge.Tone.NEUTRAL),
        SOON(Badge.Tone.WARNING),
        OVERDUE(Badge.Tone.BAD);

        private final Badge.Tone tone;

        State(Badge.Tone tone) {
            this.tone = tone;
        }

        public Badge.Tone tone() {
            return tone;
        }
    }

    public static Due of(@Nullable Instant at, Instant now) {
        if (at == null) {
            return new Due(null, State.NONE, Duration.ZERO);
        }
        Duration left = Duration.between(now, at);
        State state = left.isNegative() ? State.OVERDUE : left.compareTo(SOON) <= 0 ? State.SOON : State.ON_TIME;
        return new Due(at, state, left);
    }

    /**
     * For those whose clock it is.
     *
     * @param paused whether the clock stands still, whatever it showed before
     */
    public static Due of(@Nullable Instant at, boolean paused, Instant now) {
        return paused && at == null ? new Due(null, State.PAUSED, Duration.ZERO) : of(at, now);
    }

    /**
     * For the one who has to act.
     *
     * @param awaited whether another party's clock stands still until they have
     */
    public static Due ofTurn(@Nullable Instant at, boolean awaited, Instant now) {
        return awaited && at == null ? new Due(null, State.AWAITED, Duration.ZERO) : of(at, now);
    }

    /** The word and the remaining time, such as "due soon · 4 hours left". */
    public String sentence() {
        return at == null ? Say.text("ui.due." + state.name()) : Say.text("ui.due." + state.name(), Dates.length(left));
    }
}
