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

    private static final Set<String> PNG_WORDS = Set.of("eXIf", "tEXt", "zTXt", "iTXt");
    /** As films say it (ISO 6709): latitude and longitude, each with its sign. */
    private static final Pattern ISO_6709 =
            Pattern.compile("[+-]\\d{1,7}\\.\\d{1,20}[+-]\\d{1,7}\\.\\d{1,20}(?:[+-]\\d{1,6}(?:\\.\\d{1,6})?)?/?");

    /** Where words in XMP begin, under whatever prefix. */
    private static final Pattern XMP = Pattern.compile("<([\\w.-]{1,40}:(?:xmpmeta|RDF))\\b");

    private WithoutPlace() {}

    static byte[] of(FileType type, byte[] file) {
        return switch (type) {
            case JPEG -> JpegSegments.withoutWords(file);
            case PNG -> png(file);
            case WEBP -> webp(file);
            case HEIC, TIFF -> withoutXmp(TiffTags.withoutPlace(file.clone()));
            case MP4, QUICKTIME -> withoutCoordinates(withoutAtom(file.clone(), "loci"));
            default -> EmbeddedPictures.withoutPlace(type, file);
        };
    }

    private static byte[] png(byte[] file) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, Math.min(8, file.length));
        for (int at = 8; at + 12 <= file.length; ) {
            long length = 12L + (ByteBuffer.wrap(file).getInt(at) & 0xffffffffL);
            int end = (int) Math.min(file.length, at + length);
            if (!PNG_WORDS.contains(FileBytes.ascii(file, at + 4))) {
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
            String kind = FileBytes.ascii(file, at);
            if (!kind.equals("EXIF") && !kind.equals("XMP ")) {
                out.write(file, at, end - at);
            }
            at = end;
        }
        byte[] copy = out.toByteArray();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(4, copy.length - 8);
        if (copy.length > 20 && FileBytes.ascii(copy, 12).equals("VP8X")) {
            copy[20] &= ~0x0c; // no EXIF and no XMP follow any more
        }
        return copy;
    }

    /** A box of this name becomes free space of the same length. */
    private static byte[] withoutAtom(byte[] file, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int at = FileBytes.indexOf(file, wanted, 4); at >= 4; at = FileBytes.indexOf(file, wanted, at + 4)) {
            long length = ByteBuffer.wrap(file).getInt(at - 4) & 0xffffffffL;
            if (length >= 8 && length <= 4096 && at - 4 + length <= file.length) {
                System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, file, at, 4);
                Arrays.fill(file, at + 4, (int) (at - 4 + length), (byte) 0);
            }
        }
        return file;
    }

    private static byte[] withoutCoordinates(byte[] file) {
        Matcher found = ISO_6709.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            Arrays.fill(file, found.start(), found.end(), (byte) ' ');
        }
        return file;
    }

    /** All that stands in XMP, because a place can be written in many ways there; what does not end is left as it is. */
    private static byte[] withoutXmp(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher begin = XMP.matcher(text);
        for (int at = 0; begin.find(at); ) {
            String close = "</" + begin.group(1) + ">";
            int end = text.indexOf(close, begin.end());
            if (end < 0) {
                break;
            }
            at = end + close.length();
            Arrays.fill(file, begin.start(), at, (byte) ' ');
        }
        return file;
    }
}
