package org.touchstone.registration;

import java.time.Instant;

/** A question of intake's and what the applicant answered. */
public record Answer(String question, String answer, Instant at) {}
