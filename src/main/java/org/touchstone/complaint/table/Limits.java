package org.touchstone.complaint.table;

import java.time.Duration;

/**
 * How much of a file is read before it is refused.
 *
 * @param file bytes of the file itself
 * @param rows rows with something in them, the header not counted
 * @param columns cells of a row; what stands further right is not looked at
 * @param cell characters of a cell
 * @param entries parts of a workbook
 * @param part bytes of one part of a workbook when unpacked
 * @param unpacked bytes of all its parts when unpacked
 * @param ratio how many times larger than packed a part of more than a megabyte may become
 * @param time for the reading as a whole
 */
public record Limits(
        long file, int rows, int columns, int cell, int entries, long part, long unpacked, int ratio, Duration time) {

    private static final long MEGABYTE = 1024L * 1024;

    /** What an honest file of 10,000 complaints needs, with room to spare. */
    public static final Limits USUAL = new Limits(
            20 * MEGABYTE, 10_000, 64, 8_000, 500, 48 * MEGABYTE, 96 * MEGABYTE, 150, Duration.ofSeconds(20));

    long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
