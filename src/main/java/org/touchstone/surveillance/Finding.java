package org.touchstone.surveillance;

import java.util.EnumSet;
import java.util.Set;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/** What a volunteer reports of a watch. */
public sealed interface Finding {

    int LONGEST_NOTE = 1_000;

    WatchState state();

    /** Nothing speaks for a counterfeit. */
    record Clean() implements Finding {
        @Override
        public WatchState state() {
            return WatchState.CLEAN;
        }
    }

    /** It may be a counterfeit, for at least one reason. */
    record Suspicious(Set<Suspicion> reasons, String note) implements Finding {

        public Suspicious {
            if (reasons.isEmpty()) {
                throw new Refused("surveillance.refused.noReason");
            }
            reasons = EnumSet.copyOf(reasons);
            note = PlainText.upTo(note, LONGEST_NOTE, "surveillance.refused.note");
        }

        @Override
        public WatchState state() {
            return WatchState.SUSPICIOUS;
        }
    }

    /** The listing is no longer there. */
    record Gone() implements Finding {
        @Override
        public WatchState state() {
            return WatchState.GONE;
        }
    }

    /** The volunteer cannot judge it. */
    record Skipped() implements Finding {
        @Override
        public WatchState state() {
            return WatchState.SKIPPED;
        }
    }
}
