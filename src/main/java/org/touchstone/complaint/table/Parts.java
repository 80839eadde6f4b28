package org.touchstone.complaint.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.touchstone.common.Refused;

/**
 * The parts of a workbook, which is a ZIP file. What its list of contents says of them is believed only as far as it
 * speaks against it: what is unpacked is counted as well.
 */
final class Parts implements AutoCloseable {

    /** Small parts are let off: nothing can be blown up in them, and a few empty rows pack very well. */
    private static final long SMALL = 1024 * 1024;

    private final ZipFile zip;
    private final Sink sink;
    private long unpacked;

    private Parts(ZipFile zip, Sink sink) {
        this.zip = zip;
        this.sink = sink;
    }

    static Parts of(Path file, Sink sink) throws IOException {
        ZipFile zip = open(file);
        try {
            check(zip, sink.limits());
            return new Parts(zip, sink);
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    /** A part, read with all limits in force. */
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry), entry));
    }

    private static ZipFile open(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("complaint.table.refused.noTable");
        }
    }

    private static void check(ZipFile zip, Limits limits) {
        if (zip.size() > limits.entries()) {
            throw new Refused("complaint.table.refused.parts", limits.entries());
        }
        long all = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            all += Math.max(0, entry.getSize());
            size(limits, entry.getSize(), all);
            ratio(limits, entry.getSize(), entry.getCompressedSize());
        }
    }

    private static void size(Limits limits, long part, long all) {
        if (part > limits.part() || all > limits.unpacked()) {
            throw new Refused("complaint.table.refused.unpacked", limits.megabytes(limits.part()));
        }
    }

    private static void ratio(Limits limits, long part, long packed) {
        if (part > SMALL && part / Math.max(1, packed) > limits.ratio()) {
            throw new Refused("complaint.table.refused.bomb", limits.ratio());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what really comes out of a part. */
    private final class Counted extends FilterInputStream {

        private final long packed;
        private long count;

        Counted(InputStream in, ZipEntry entry) {
            super(in);
            this.packed = entry.getCompressedSize();
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            count += read;
            unpacked += read;
            size(sink.limits(), count, unpacked);
            ratio(sink.limits(), count, packed);
            sink.tick();
        }
    }
}
