package org.touchstone.referral;

import org.touchstone.common.Ids;

/** The number of a lead, such as {@code LD-2026-000012}. */
public record LeadId(String value) {

    public LeadId {
        Ids.check(value, "LD");
    }

    @Override
    public String toString() {
        return value;
    }
}
