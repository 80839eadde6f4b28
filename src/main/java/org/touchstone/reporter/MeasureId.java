package org.touchstone.reporter;

import org.touchstone.common.Ids;

/** The number of a warning or suspension, from the moment the rules propose it, such as {@code RM-2026-000003}. */
public record MeasureId(String value) {

    public MeasureId {
        Ids.check(value, "RM");
    }

    @Override
    public String toString() {
        return value;
    }
}
