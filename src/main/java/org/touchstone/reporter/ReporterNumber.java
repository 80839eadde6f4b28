package org.touchstone.reporter;

import org.touchstone.common.Ids;

/** The number of a reporter's record, such as {@code RR-2026-000012}. */
public record ReporterNumber(String value) {

    public ReporterNumber {
        Ids.check(value, "RR");
    }

    @Override
    public String toString() {
        return value;
    }
}
