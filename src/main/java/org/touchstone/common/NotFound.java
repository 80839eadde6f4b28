package org.touchstone.common;

/** There is no such thing, or none that this person may know of: the two look the same from outside. */
public class NotFound extends Refused {

    public NotFound(String what) {
        super("common.refused.notFound", what);
    }
}
