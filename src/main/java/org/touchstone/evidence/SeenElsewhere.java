package org.touchstone.evidence;

import java.util.List;
import org.touchstone.common.CaseId;

/**
 * Other cases with the same content, and those with a picture that looks like it; at most {@value #MOST} of each, the
 * newest first.
 */
public record SeenElsewhere(List<CaseId> same, List<CaseId> alike) {

    public static final int MOST = 20;

    static final SeenElsewhere NOWHERE = new SeenElsewhere(List.of(), List.of());
}
