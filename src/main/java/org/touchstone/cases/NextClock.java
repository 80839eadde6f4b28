package org.touchstone.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the next clock of a case runs out, whoever has to act: what its parties are told of "by when".
 *
 * @param due null while no clock runs
 * @param paused whether a clock stands still until somebody has answered
 */
public record NextClock(@Nullable Instant due, boolean paused) {}
