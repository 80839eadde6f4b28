package org.touchstone.surveillance;

import org.touchstone.common.Ids;

/** The number of a round, such as {@code RO-2026-000007}. */
public record RoundId(String value) {

    public RoundId {
        Ids.check(value, "RO");
    }

    @Override
    public String toString() {
        return value;
    }
}
