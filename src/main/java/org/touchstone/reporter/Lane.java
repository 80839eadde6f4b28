package org.touchstone.reporter;

import java.time.Instant;

/** By which lane a reporter's complaints go, from their record alone. */
public sealed interface Lane {

    Lane ORDINARY = new Ordinary();

    /** As everyone begins. */
    record Ordinary() implements Lane {}

    /** Their complaints come first; nothing is skipped. */
    record Trusted(Instant since) implements Lane {}

    /** The record fell: not trusted before that instant, however good it gets. */
    record Lost(Instant until) implements Lane {}
}
