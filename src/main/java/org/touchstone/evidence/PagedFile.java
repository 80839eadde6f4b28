package org.touchstone.evidence;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A file that is drawn page by page. */
interface PagedFile extends Closeable {

    /** As wide as a sheet of A4 is at 150 dots an inch. */
    int SCREEN = 1240;

    static PagedFile open(Path file, FileType type) throws IOException {
        return type == FileType.PDF ? new PdfFile(file) : new TiffFile(file);
    }

    int pages();

    /**
     * A page small enough to be looked at.
     *
     * @param index 0 for the first
     */
    BufferedImage forScreen(int index) throws IOException;

    /** A page as fine as it is printed; refused where it would unfold to too many pixels. */
    BufferedImage forPrint(int index) throws IOException;
}
