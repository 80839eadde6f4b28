package org.touchstone.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.touchstone.common.Refused;

/**
 * What a caller calls a request by, so that the same one again gets the first answer.
 *
 * @param digest of what was asked under it
 */
record FilingKey(String key, String digest) {

    static final int LONGEST = 200;

    private static final Pattern VISIBLE = Pattern.compile("[!-~]+");

    /** Where the name comes from. */
    enum Kind {
        /** The header of a request: kept for two days. */
        KEY,
        /** The reporter's own number of a complaint: kept for good. */
        REFERENCE,
        /** What a row of a file says: kept for good, so that the same row again is not filed again. */
        ROW
    }

    /** A key that was used before, and what was answered then. */
    record Used(String key, String digest, Filed filed) {}

    /** The key of a request's header: first its size, then its characters. */
    static FilingKey ofHeader(String key, String asked) {
        if (key.isEmpty() || key.length() > LONGEST || !VISIBLE.matcher(key).matches()) {
            throw new Refused("complaint.refused.key", LONGEST);
        }
        return new FilingKey(key, digest(asked));
    }

    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
