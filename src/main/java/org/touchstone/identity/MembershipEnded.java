package org.touchstone.identity;

import java.time.Instant;
import org.touchstone.common.PersonId;

/** The operator took somebody out: what they had taken on is free again. */
public record MembershipEnded(PersonId person, Instant at) {}
