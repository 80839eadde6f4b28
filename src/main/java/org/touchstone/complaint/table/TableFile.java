package org.touchstone.complaint.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.touchstone.common.Refused;

/** A table in a file, whichever kind of file it is: that is told by its first bytes, never by its name. */
public final class TableFile {

    private static final int ZIP = 0x504B0304;
    private static final int OLD_OFFICE = 0xD0CF11E0;

    private TableFile() {}

    /**
     * The rows with something in them, the header first.
     *
     * @throws Refused when it is no table, or more than the limits allow; it says which and what to do
     */
    public static List<Row> rows(Path file, Limits limits) {
        Sink sink = new Sink(limits);
        try {
            if (Files.size(file) > limits.file()) {
                throw new Refused("complaint.table.refused.size", limits.megabytes(limits.file()));
            }
            switch (firstBytes(file)) {
                case ZIP -> Workbook.read(file, sink);
                case OLD_OFFICE -> throw new Refused("complaint.table.refused.oldOffice");
                default -> Csv.read(Files.readAllBytes(file), sink);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (sink.rows().isEmpty()) {
            throw new Refused("complaint.table.refused.empty");
        }
        return sink.rows();
    }

    private static int firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            int number = 0;
            for (byte one : first) {
                number = number << 8 | one & 0xFF;
            }
            return first.length == 4 ? number : 0;
        }
    }
}
