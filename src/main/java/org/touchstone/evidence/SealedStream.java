package org.touchstone.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Lets an archive through and puts the hash of all its bytes into its last ones, which are its comment: so that even
 * what is no file in it (names, times, the directory) cannot be altered unseen.
 */
final class SealedStream extends FilterOutputStream {

    /** As long as the seal that takes its place. */
    static final String PLACE = "0".repeat(VerifyBundle.SEAL_LENGTH);

    private final MessageDigest digest = Hash.sha256();
    private byte[] held = new byte[0];

    SealedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    /** The last bytes are held back, since they may be the place of the seal. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        byte[] all = new byte[held.length + length];
        System.arraycopy(held, 0, all, 0, held.length);
        System.arraycopy(bytes, from, all, held.length, length);
        int through = Math.max(0, all.length - PLACE.length());
        digest.update(all, 0, through);
        out.write(all, 0, through);
        held = Arrays.copyOfRange(all, through, all.length);
    }

    /** Puts the seal where the place for it was. */
    void seal() throws IOException {
        if (!PLACE.equals(new String(held, StandardCharsets.US_ASCII))) {
            throw new IllegalStateException("The archive does not end with the place of its seal");
        }
        out.write((VerifyBundle.SEAL + Hash.hex(digest.digest())).getBytes(StandardCharsets.US_ASCII));
        held = new byte[0];
        out.flush();
    }
}
