package org.touchstone.reporting;

/** How many there are of one kind. */
public record CountOf(String name, long count) {}
