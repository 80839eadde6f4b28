package org.touchstone.disposal;

import org.touchstone.common.Ids;

/** The number of a proposal to dispose of exhibits, such as {@code DP-2026-000003}. */
public record DisposalId(String value) {

    public DisposalId {
        Ids.check(value, "DP");
    }

    @Override
    public String toString() {
        return value;
    }
}
