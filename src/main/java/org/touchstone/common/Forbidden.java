package org.touchstone.common;

/** The person's role does not do this. */
public class Forbidden extends Refused {

    public Forbidden(Object... arguments) {
        super("common.refused.role", arguments);
    }
}
