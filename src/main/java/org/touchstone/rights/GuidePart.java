package org.touchstone.rights;

import java.time.Instant;
import org.touchstone.common.PersonId;

/**
 * One part of a brand's guide.
 *
 * @param version 0 for a part that was never written
 */
public record GuidePart(
        String brand,
        GuideSection section,
        GuideAudience audience,
        String text,
        PersonId editedBy,
        Instant editedAt,
        int version) {}
