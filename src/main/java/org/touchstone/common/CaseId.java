package org.touchstone.common;

/** The number of a case, such as {@code TS-2026-000123}: known to its parties, no secret. */
public record CaseId(String value) {

    public CaseId {
        Ids.check(value, "TS");
    }

    @Override
    public String toString() {
        return value;
    }
}
