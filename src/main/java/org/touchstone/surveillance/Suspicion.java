package org.touchstone.surveillance;

/** What makes a listing suspicious to somebody who only sees its page. */
public enum Suspicion {
    PRICE_TOO_LOW,
    LOGO_WRONG,
    NO_PROOF_OF_ORIGIN,
    ADMITS_COPY,
    STOLEN_PICTURES,
    BUYERS_COMPLAIN;

    public String textKey() {
        return "surveillance.suspicion." + this;
    }
}
