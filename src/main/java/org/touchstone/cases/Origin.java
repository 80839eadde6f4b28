package org.touchstone.cases;

/** Where the first suspicion came from. */
public enum Origin {
    BRAND,
    PUBLIC,
    VOLUNTEER,
    RANDOM_CHECK;

    /** A finding of the platform's own: no reporter has to answer a rebuttal, it is assessed directly. */
    public boolean ofPlatform() {
        return this != BRAND;
    }
}
