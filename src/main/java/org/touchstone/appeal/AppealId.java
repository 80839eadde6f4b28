package org.touchstone.appeal;

import org.touchstone.common.Ids;

/** The number of an appeal, such as {@code AP-2026-000012}. */
public record AppealId(String value) {

    public AppealId {
        Ids.check(value, "AP");
    }

    @Override
    public String toString() {
        return value;
    }
}
