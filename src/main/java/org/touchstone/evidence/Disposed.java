package org.touchstone.evidence;

import java.time.Instant;
import org.touchstone.common.PersonId;

/** When an exhibit's content was destroyed, on whose proposal, who confirmed it, and why. */
public record Disposed(Instant at, PersonId proposedBy, PersonId confirmedBy, String reason) {}
