package org.touchstone.complaint;

import org.touchstone.common.Ids;

/** The number of a complaint, such as {@code CP-2026-000123}: what the reporter is told after filing. */
public record ComplaintId(String value) {

    public ComplaintId {
        Ids.check(value, "CP");
    }

    @Override
    public String toString() {
        return value;
    }
}
