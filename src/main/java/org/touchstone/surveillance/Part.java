package org.touchstone.surveillance;

/** How a listing got into a round. Volunteers are never told, so that they look at all with the same eyes. */
public enum Part {
    GUIDED,
    RANDOM
}
