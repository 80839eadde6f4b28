package org.touchstone.complaint;

import org.touchstone.common.Ids;

/** The number of a sweep, such as {@code SW-2026-000002}. */
public record SweepId(String value) {

    public SweepId {
        Ids.check(value, "SW");
    }

    @Override
    public String toString() {
        return value;
    }
}
