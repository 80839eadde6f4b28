package org.touchstone.rights;

import java.util.List;
import java.util.Optional;

/** "Genuine or fake" for one brand: the parts that a reader may see. */
public record Guide(Brand brand, List<GuidePart> parts) {

    public Guide {
        parts = List.copyOf(parts);
    }

    public Optional<GuidePart> part(GuideSection section) {
        return parts.stream().filter(part -> part.section() == section).findFirst();
    }
}
