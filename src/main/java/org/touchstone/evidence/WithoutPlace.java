package org.touchstone.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a file where it was taken. Pictures lose all that the camera wrote but which way is up; files whose parts
 * point at each other by position are blanked in place. The picture itself is never encoded anew.
 */
final class WithoutPlace {

    private static final int TURNED = 0x0112;
    private static final int GPS = 0x8825;
    private static final Set<String> PNG_WORDS = Set.of("eXIf", "tEXt", "zTXt", "iTXt");
    /** As films say it (ISO 6709): latitude and longitude, each with its sign. */
    private static final Pattern ISO_6709 =
            Pattern.compile("[+-]\\d{1,3}\\.\\d{2,8}[+-]\\d{1,3}\\.\\d{2,8}(?:[+-]\\d{1,6}(?:\\.\\d{1,6})?)?/?");

    private static final Pattern XMP_PLACE = Pattern.compile("exif:GPS\\w+(?:=\"[^\"]*\"|>[^<]*<)");

    private WithoutPlace() {}

    static byte[] of(FileType type, byte[] file) {
        return switch (type) {
            case JPEG -> jpeg(file);
            case PNG -> png(file);
            case WEBP -> webp(file);
            case HEIC, TIFF -> blanked(blankedTags(file.clone()), XMP_PLACE);
            case MP4, QUICKTIME -> blanked(withoutAtom(file.clone(), "loci"), ISO_6709);
            default -> file;
        };
    }

    /** Segments up to the picture's data; what the camera or a program wrote stands in APP1, APP2 and APP13. */
    private static byte[] jpeg(byte[] file) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int orientation = orientation(file);
        if (orientation > 1) {
            out.writeBytes(uprightTag(orientation));
        }
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xff) == 0xff) {
            int marker = file[at + 1] & 0xff;
            if (marker == 0xda) {
                break;
            }
            int length = marker == 0xff ? 1 : 2 + u16(file, at + 2);
            boolean profile = marker == 0xe2 && startsWith(file, at + 4, "ICC_PROFILE");
            boolean words = marker == 0xe1 || marker == 0xed || marker == 0xfe || (marker == 0xe2 && !profile);
            int end = Math.min(file.length, at + length);
            if (!words) {
                out.write(file, at, end - at);
            }
            at = end;
        }
        out.write(file, at, endOfPicture(file, at) - at);
        return out.toByteArray();
    }

    /** Behind the end of the picture phones hide a second one, with its own place. */
    private static int endOfPicture(byte[] file, int from) {
        for (int i = from; i + 1 < file.length; i++) {
            if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == 0xd9) {
                return i + 2;
            }
        }
        return file.length;
    }

    private static int orientation(byte[] file) {
        int tiff = indexOf(file, "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), 0);
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

    /** An APP1 segment that says which way is up and nothing else. */
    private static byte[] uprightTag(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TURNED)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static byte[] png(byte[] file) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, Math.min(8, file.length));
        for (int at = 8; at + 12 <= file.length; ) {
            long length = 12L + (ByteBuffer.wrap(file).getInt(at) & 0xffffffffL);
            int end = (int) Math.min(file.length, at + length);
            if (!PNG_WORDS.contains(ascii(file, at + 4))) {
                out.write(file, at, end - at);
            }
            at = end;
        }
        return out.toByteArray();
    }

    private static byte[] webp(byte[] file) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, Math.min(12, file.length));
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 12; at + 8 <= file.length; ) {
            long length = 8L + (in.getInt(at + 4) & 0xffffffffL);
            int end = (int) Math.min(file.length, at + length + length % 2);
            String kind = ascii(file, at);
            if (!kind.equals("EXIF") && !kind.equals("XMP ")) {
                out.write(file, at, end - at);
            }
            at = end;
        }
        byte[] copy = out.toByteArray();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(4, copy.length - 8);
        if (copy.length > 20 && ascii(copy, 12).equals("VP8X")) {
            copy[20] &= ~0x0c; // no EXIF and no XMP follow any more
        }
        return copy;
    }

    /** Sets the pointer to the GPS tags to nothing, and the tags themselves. */
    private static byte[] blankedTags(byte[] file) {
        byte[] mark = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        blankPlaceAt(file, 0);
        for (int at = indexOf(file, mark, 0); at >= 0; at = indexOf(file, mark, at + 1)) {
            blankPlaceAt(file, at + mark.length);
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
        boolean little = startsWith(file, tiff, "II*\0");
        if (!little && !startsWith(file, tiff, "MM\0*")) {
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

    /** A box of this name becomes free space of the same length. */
    private static byte[] withoutAtom(byte[] file, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int at = indexOf(file, wanted, 4); at >= 4; at = indexOf(file, wanted, at + 4)) {
            long length = ByteBuffer.wrap(file).getInt(at - 4) & 0xffffffffL;
            if (length >= 8 && length <= 4096 && at - 4 + length <= file.length) {
                System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, file, at, 4);
                Arrays.fill(file, at + 4, (int) (at - 4 + length), (byte) 0);
            }
        }
        return file;
    }

    private static byte[] blanked(byte[] file, Pattern words) {
        Matcher found = words.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            Arrays.fill(file, found.start(), found.end(), (byte) ' ');
        }
        return file;
    }

    private static int indexOf(byte[] file, byte[] wanted, int from) {
        for (int i = Math.max(0, from); i + wanted.length <= file.length; i++) {
            if (file[i] == wanted[0] && Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] file, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= file.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static String ascii(byte[] file, int at) {
        return new String(file, at, Math.min(4, file.length - at), StandardCharsets.ISO_8859_1);
    }

    private static int u16(byte[] file, int at) {
        return (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
    }
}
