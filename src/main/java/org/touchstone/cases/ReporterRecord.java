package org.touchstone.cases;

/**
 * What became of a reporter's cases in a window of time.
 *
 * @param decided closed ones that were not taken back
 */
public record ReporterRecord(int decided, int upheld, int rebutted) {

    static final ReporterRecord NONE = new ReporterRecord(0, 0, 0);

    /** @param upheldPercent at least so many held, {@code rebuttedPercent} at most so many were refuted */
    public boolean trusted(int atLeast, int upheldPercent, int rebuttedPercent) {
        return decided >= atLeast
                && upheld * 100 >= decided * upheldPercent
                && rebutted * 100 <= decided * rebuttedPercent;
    }
}
