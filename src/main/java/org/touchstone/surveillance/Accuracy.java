package org.touchstone.surveillance;

/**
 * A volunteer's own record.
 *
 * @param watched listings they reported on, {@code suspicious} those they found suspicious
 * @param decided of these, the ones whose case has ended, {@code upheld} those where the allegation held
 */
public record Accuracy(int watched, int suspicious, int decided, int upheld) {}
