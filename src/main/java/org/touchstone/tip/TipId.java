package org.touchstone.tip;

import org.touchstone.common.Ids;

/** The reference of a tip, such as {@code PT-2026-000042}; no secret. */
public record TipId(String value) {

    public TipId {
        Ids.check(value, "PT");
    }

    /** Under which the pictures are kept as their reporter sent them. */
    String originals() {
        return value;
    }

    /** Under which they are kept without what the camera wrote into them. */
    String copies() {
        return "PC" + value.substring(2);
    }

    @Override
    public String toString() {
        return value;
    }
}
