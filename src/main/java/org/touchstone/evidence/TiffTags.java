package org.touchstone.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The tags of a TIFF structure, which is a file by itself or stands within one behind the mark {@code Exif}. */
final class TiffTags {

    static final int TURNED = 0x0112;

    private static final int GPS = 0x8825;
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private TiffTags() {}

    /**
     * How many pictures a TIFF file holds; each directory points at the next.
     *
     * @throws IOException when it is none, or its directories point at each other in a circle
     */
    static int directories(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean little = FileBytes.startsWith(bytes, 0, "II*\0");
        if (bytes.length < 8 || !little && !FileBytes.startsWith(bytes, 0, "MM\0*")) {
            throw new IOException("No TIFF: " + file);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        Set<Long> seen = new HashSet<>();
        for (long at = u32(buffer, 4); at != 0; at = u32(buffer, at + 2 + 12 * (buffer.getShort((int) at) & 0xffff))) {
            if (at + 2 > bytes.length || !seen.add(at)) {
                throw new IOException("Damaged TIFF: " + file);
            }
        }
        return seen.size();
    }

    private static long u32(ByteBuffer buffer, long at) throws IOException {
        if (at + 4 > buffer.capacity()) {
            throw new IOException("Damaged TIFF: it ends within its directories");
        }
        return buffer.getInt((int) at) & 0xffffffffL;
    }

    /** Which way is up, 1 to 8 as cameras count, as the first such tags in the file say; 1 where none do. */
    static int orientation(byte[] file) {
        int tiff = FileBytes.indexOf(file, MARK, 0);
        if (tiff < 0) {
            return 1;
        }
        int[] found = {1};
        walk(file, tiff + 6, (buffer, entry, tag) -> {
            if (tag == TURNED) {
                found[0] = buffer.getShort(entry + 8);
            }
        });
        return found[0] >= 1 && found[0] <= 8 ? found[0] : 1;
    }

    /** Sets the pointer to the GPS tags to nothing, and the tags themselves. */
    static byte[] withoutPlace(byte[] file) {
        blankPlaceAt(file, 0);
        for (int at = FileBytes.indexOf(file, MARK, 0); at >= 0; at = FileBytes.indexOf(file, MARK, at + 1)) {
            blankPlaceAt(file, at + MARK.length);
        }
        return file;
    }

    private static void blankPlaceAt(byte[] file, int tiff) {
        walk(file, tiff, (buffer, entry, tag) -> {
            if (tag == GPS) {
                int gps = tiff + buffer.getInt(entry + 8);
                if (gps > tiff && gps + 2 <= file.length) {
                    int end = Math.min(file.length, gps + 2 + 12 * (buffer.getShort(gps) & 0xffff));
                    walkFrom(buffer, gps, tiff, (same, value, name) -> blankValue(same, tiff, value));
                    Arrays.fill(file, gps, end, (byte) 0);
                }
                buffer.putInt(entry + 8, 0);
            }
        });
    }

    /** Three rational numbers stand elsewhere, at the position that the entry gives. */
    private static void blankValue(ByteBuffer buffer, int tiff, int entry) {
        boolean rational = buffer.getShort(entry + 2) == 5;
        long length = 8L * (buffer.getInt(entry + 4) & 0xffffffffL);
        long at = tiff + (buffer.getInt(entry + 8) & 0xffffffffL);
        if (rational && length <= 64 && at + length <= buffer.capacity()) {
            Arrays.fill(buffer.array(), (int) at, (int) (at + length), (byte) 0);
        }
    }

    private interface Visit {
        void entry(ByteBuffer buffer, int position, int tag);
    }

    /** The entries of the first directory of a TIFF structure, if one begins here. */
    private static void walk(byte[] file, int tiff, Visit visit) {
        if (tiff + 8 > file.length) {
            return;
        }
        boolean little = FileBytes.startsWith(file, tiff, "II*\0");
        if (!little && !FileBytes.startsWith(file, tiff, "MM\0*")) {
            return;
        }
        ByteBuffer buffer = ByteBuffer.wrap(file).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = tiff + (buffer.getInt(tiff + 4) & 0xffffffffL);
        if (first + 2 <= file.length) {
            walkFrom(buffer, (int) first, tiff, visit);
        }
    }

    private static void walkFrom(ByteBuffer buffer, int directory, int tiff, Visit visit) {
        int entries = buffer.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry + 12 > buffer.capacity()) {
                return;
            }
            visit.entry(buffer, entry, buffer.getShort(entry) & 0xffff);
        }
    }
}
