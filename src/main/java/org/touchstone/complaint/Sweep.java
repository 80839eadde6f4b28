package org.touchstone.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.PersonId;
import org.touchstone.reporter.ReporterNumber;

/**
 * All pending complaints of one suspended reporter are set aside.
 *
 * @param endedAt null while it is under way
 * @param setAside so many complaints were set aside; their cases ended, or go on for others who reported the same
 * @param movedOn so many were left alone: something was decided on them, or they rest on somebody else's word
 */
public record Sweep(
        SweepId id,
        ReporterNumber reporter,
        PersonId by,
        String explanation,
        Instant begunAt,
        @Nullable Instant endedAt,
        int setAside,
        int movedOn,
        int failed) {}
