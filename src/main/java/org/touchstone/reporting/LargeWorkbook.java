package org.touchstone.reporting;

import java.time.Instant;
import org.touchstone.common.PersonId;

/**
 * A workbook that takes longer than somebody waits, and how far it is.
 *
 * @param id not guessable; the name of its file too
 * @param rows how many it will have, and {@code done} how many it has; 0 where another node makes it
 */
public record LargeWorkbook(
        String id, PersonId person, Period period, State state, Instant begunAt, long rows, long done) {

    /** Where a workbook stands. */
    public enum State {
        MAKING,
        READY,
        BROKEN
    }

    LargeWorkbook at(Progress progress) {
        return new LargeWorkbook(id, person, period, state, begunAt, progress.rows(), progress.done());
    }

    LargeWorkbook broken() {
        return new LargeWorkbook(id, person, period, State.BROKEN, begunAt, rows, done);
    }

    /** How many of its rows are written, counted while it is made. */
    static final class Progress {

        private final long rows;
        private volatile long done;

        Progress(long rows) {
            this.rows = rows;
        }

        /** Only the thread that makes it counts. */
        void row() {
            done = done + 1;
        }

        long rows() {
            return rows;
        }

        long done() {
            return done;
        }
    }
}
