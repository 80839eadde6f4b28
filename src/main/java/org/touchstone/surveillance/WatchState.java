package org.touchstone.surveillance;

/** Where a watch stands; lapsed when its round ended before anybody had looked. */
public enum WatchState {
    OPEN,
    CLEAN,
    SUSPICIOUS,
    GONE,
    SKIPPED,
    LAPSED
}
