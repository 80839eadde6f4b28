package org.touchstone.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The parts of a JPEG file, of which some say what the picture is and others what the camera wrote about it. */
final class JpegSegments {

    private JpegSegments() {}

    /** Segments up to the picture's data; what the camera or a program wrote stands in APP1, APP2 and APP13. */
    static byte[] withoutWords(byte[] file) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int orientation = TiffTags.orientation(file);
        if (orientation > 1) {
            out.writeBytes(uprightTag(orientation));
        }
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xff) == 0xff) {
            int marker = file[at + 1] & 0xff;
            if (marker == 0xda) {
                break;
            }
            int length = marker == 0xff ? 1 : 2 + FileBytes.u16(file, at + 2);
            boolean profile = marker == 0xe2 && FileBytes.startsWith(file, at + 4, "ICC_PROFILE");
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

    /** An APP1 segment that says which way is up and nothing else. */
    static byte[] uprightTag(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TiffTags.TURNED)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
