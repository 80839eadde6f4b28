package org.touchstone.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What stands where in a file. */
final class FileBytes {

    private FileBytes() {}

    static int indexOf(byte[] file, byte[] wanted, int from) {
        for (int i = Math.max(0, from); i + wanted.length <= file.length; i++) {
            if (file[i] == wanted[0] && Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] file, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= file.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }

    static String ascii(byte[] file, int at) {
        return new String(file, at, Math.min(4, file.length - at), StandardCharsets.ISO_8859_1);
    }

    static int u16(byte[] file, int at) {
        return (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
    }
}
