package org.touchstone.surveillance;

import org.touchstone.common.Ids;

/** The number of a watch, such as {@code WA-2026-000007}. */
public record WatchId(String value) {

    public WatchId {
        Ids.check(value, "WA");
    }

    @Override
    public String toString() {
        return value;
    }
}
