package org.touchstone.cases;

/** What an entry of the timeline is about, to filter by. */
public enum TimelineKind {
    PROCESS,
    FILES,
    MESSAGES,
    DEADLINES,
    OUTCOMES
}
