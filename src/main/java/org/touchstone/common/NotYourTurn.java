package org.touchstone.common;

/** Nobody waits for this step any more: it was done by somebody else, or its clock ran out. */
public class NotYourTurn extends Refused {

    public NotYourTurn(String subject) {
        super("common.refused.turn", subject);
    }
}
