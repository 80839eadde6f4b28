package org.touchstone.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the portal says in public of all chains of custody of a day: after this nothing in them can be changed unseen.
 *
 * @param number 1 for the first, without a gap
 * @param leaves how many chains had grown since the head before
 * @param root the root of the tree of their ends, in hexadecimal digits
 * @param previous the hash of the statement before this one
 * @param key the fingerprint of the key that signed
 * @param signature Ed25519 over the statement, in hexadecimal digits
 * @param timeStamp an RFC 3161 token over the statement's hash, null where no authority gave one
 */
public record CustodyHead(
        int number,
        LocalDate day,
        int leaves,
        String root,
        String previous,
        Instant at,
        String key,
        String signature,
        byte @Nullable [] timeStamp) {

    /** The text that is signed and time-stamped, in lines that end with a line feed. */
    public String statement() {
        return statement(number, day, leaves, root, previous);
    }

    static String statement(int number, LocalDate day, int leaves, String root, String previous) {
        return """
                touchstone custody head v1
                number %d
                day %s
                chains %d
                root %s
                previous %s
                """.formatted(number, day, leaves, root, previous);
    }

    String hash() {
        return Hash.ofText(statement());
    }
}
