package org.touchstone.surveillance;

/**
 * What a round has shown so far.
 *
 * @param drawn listings drawn, {@code reported} those a volunteer has said something about
 * @param guided suspicious among the checked of the guided part: says how good the guidance is, nothing about the market
 * @param random suspicious among the checked of the random part: the estimate for the market as a whole
 * @param unanswered of the random part, gone, skipped or nobody looked: the larger, the less the estimate is worth
 */
public record RoundFigures(int drawn, int reported, Share guided, Share random, int unanswered) {}
