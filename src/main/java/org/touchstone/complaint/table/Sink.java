package org.touchstone.complaint.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.common.Refused;

/** Takes the rows in, and ends the reading when there are too many or it takes too long. */
final class Sink {

    private static final int LOOK_AT_THE_CLOCK = 256;

    private final Limits limits;
    private final long end;
    private final List<Row> rows = new ArrayList<>();
    private int ticks;

    Sink(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    List<Row> rows() {
        return rows;
    }

    Limits limits() {
        return limits;
    }

    /** To be called again and again while reading. */
    void tick() {
        ticks++;
        if (ticks % LOOK_AT_THE_CLOCK == 0 && System.nanoTime() - end > 0) {
            throw new Refused("complaint.table.refused.time", inSeconds(limits.time()));
        }
    }

    /** Keeps the row unless it is blank; the first that is not is the header. */
    void row(int number, List<String> cells) {
        tick();
        List<String> kept = new ArrayList<>();
        int filled = 0;
        for (String cell : cells.subList(0, Math.min(cells.size(), limits.columns()))) {
            if (cell.chars().anyMatch(Letters::strange)) {
                throw new Refused("complaint.table.refused.noTable"); // XML 1.1 lets them through
            }
            String text = cell.strip();
            kept.add(text);
            filled = text.isEmpty() ? filled : kept.size();
        }
        if (filled > 0) {
            if (rows.size() > limits.rows()) {
                throw new Refused("complaint.table.refused.rows", limits.rows());
            }
            rows.add(new Row(number, kept.subList(0, filled)));
        }
    }

    /** As much of a text as a cell may have, and one character more, by which it is known to be too long. */
    String cut(String text) {
        return text.length() > limits.cell() ? text.substring(0, limits.cell() + 1) : text;
    }

    private static long inSeconds(Duration time) {
        return Math.max(1, time.toSeconds());
    }
}
