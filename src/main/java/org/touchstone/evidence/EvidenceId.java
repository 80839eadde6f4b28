package org.touchstone.evidence;

import org.touchstone.common.Ids;

/** The number of an exhibit, such as {@code EV-2026-000123}. */
public record EvidenceId(String value) {

    public EvidenceId {
        Ids.check(value, "EV");
    }

    @Override
    public String toString() {
        return value;
    }
}
