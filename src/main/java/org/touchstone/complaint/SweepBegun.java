package org.touchstone.complaint;

/** An adjudicator ordered a sweep; kept until it has run, so that a crash does not lose it. */
record SweepBegun(SweepId id) {}
