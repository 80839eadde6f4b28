package org.touchstone.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.common.CaseId;

/**
 * Other cases with the same content, and those with a picture that looks like it; at most {@value #MOST} of each, the
 * newest first.
 */
public record SeenElsewhere(List<CaseId> same, List<CaseId> alike) {

    public static final int MOST = 20;

    public static final SeenElsewhere NOWHERE = new SeenElsewhere(List.of(), List.of());

    /** A case with the very same content is not named again for a picture like it. */
    static SeenElsewhere of(List<CaseId> same, Stream<CaseId> alike) {
        return new SeenElsewhere(
                same,
                alike.distinct()
                        .filter(id -> !same.contains(id))
                        .sorted(Comparator.comparing(CaseId::value).reversed())
                        .limit(MOST)
                        .toList());
    }
}
