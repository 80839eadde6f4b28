package org.touchstone.rebuttal;

/** Why a seller says that the allegation is wrong. */
public enum Ground {
    AUTHORISED_SUPPLY,
    GENUINE_GOODS,
    NOT_MY_LISTING,
    EXHAUSTED_RIGHTS,
    OTHER
}
