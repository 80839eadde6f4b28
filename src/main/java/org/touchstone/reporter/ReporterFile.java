package org.touchstone.reporter;

import java.util.List;

/**
 * One reporter's record as it is shown.
 *
 * @param measures newest first; for the reporter only those that took effect
 * @param rule what the lane depends on
 */
public record ReporterFile(
        Reporter reporter,
        ReporterName name,
        Standing standing,
        TrackRecord record,
        List<ReporterMeasure> measures,
        TrustRule rule) {}
