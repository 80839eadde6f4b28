package org.touchstone.referral;

import org.touchstone.common.Ids;

/** The number of a referral, such as {@code RF-2026-000045}. */
public record ReferralId(String value) {

    public ReferralId {
        Ids.check(value, "RF");
    }

    @Override
    public String toString() {
        return value;
    }
}
