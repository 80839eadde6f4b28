package org.touchstone.reporter;

/**
 * What the law asks to be weighed before a reporter is warned or suspended (EU DSA art. 23): how many of how many, how
 * grave, and what was meant.
 *
 * @param number knowingly false complaints in the window
 * @param decided all decided complaints in the window
 * @param gravity of the gravest of them
 */
public record Weighing(int number, int decided, Gravity gravity, Intention intention) {

    /** The share in percent, rounded up: one in a thousand is not none. */
    public int percent() {
        return decided == 0 ? 0 : (number * 100 + decided - 1) / decided;
    }
}
