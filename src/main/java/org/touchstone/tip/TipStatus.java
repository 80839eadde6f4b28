package org.touchstone.tip;

import java.time.Instant;
import java.util.List;

/**
 * Where a tip stands, as its sender may know it: no names, no numbers of cases.
 *
 * @param step the key of the sentence that says so
 * @param reason what was said at its end to its sender; empty when nothing
 * @param cases a key for each case that it led to
 */
public record TipStatus(TipId id, Instant at, String step, String reason, List<String> cases) {}
