package org.touchstone.common;

/** Somebody else changed the thing meanwhile: look at their version, then apply yours again. */
public class Conflict extends Refused {

    public Conflict(String what) {
        super("common.refused.conflict", what);
    }
}
