package org.touchstone.cases;

/** A step that failed for good and waits for an operator: which one of which subject, and why. */
public record Incident(String id, String subject, String step, String reason) {}
