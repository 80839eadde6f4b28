package org.touchstone.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.touchstone.common.StartRefused;

/** ClamAV's daemon, asked over its socket by {@code INSTREAM} (see clamd(8)): the file need not lie where it can read it. */
final class ClamAv implements VirusScanner {

    /** A host and a port, such as {@code clamav:3310} or {@code [::1]:3310}. */
    private static final Pattern HOST_AND_PORT = Pattern.compile("\\[?([^\\[\\]/\\s]+)]?:(\\d{1,5})");

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);

    private final SocketAddress address;
    private final Duration patience;

    ClamAv(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * The address as an operator writes it.
     *
     * @param written {@code host:port}, or the absolute path of the daemon's own socket
     */
    static SocketAddress address(String written) {
        if (written.startsWith("/")) {
            return UnixDomainSocketAddress.of(written);
        }
        Matcher parts = HOST_AND_PORT.matcher(written);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > 65_535) {
            throw new StartRefused("TOUCHSTONE_CLAMAV is " + written
                    + ", but must be host:port, such as localhost:3310, or the path of the daemon's socket.");
        }
        return new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    @Override
    public Finding look(Path file) {
        try (SocketChannel daemon = channel()) {
            Thread watch = Thread.ofVirtual().start(() -> hangUp(daemon));
            try {
                daemon.connect(address);
                send(file, daemon);
                return finding(answer(daemon));
            } finally {
                watch.interrupt();
            }
        } catch (IOException | RuntimeException silent) {
            LOG.warn("The virus scanner at {} did not answer: {}", address, silent.toString());
            return Finding.NO_ANSWER;
        }
    }

    private SocketChannel channel() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    /** A socket in the file system knows no time-out, so somebody has to hang up. */
    private void hangUp(SocketChannel daemon) {
        try {
            Thread.sleep(patience);
            daemon.close();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            LOG.debug("The line was closed already", closed);
        }
    }

    private static void send(Path file, SocketChannel daemon) throws IOException {
        write(daemon, ByteBuffer.wrap(COMMAND));
        ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
        try (FileChannel content = FileChannel.open(file)) {
            while (content.read(chunk.clear().position(Integer.BYTES)) >= 0) {
                chunk.putInt(0, chunk.position() - Integer.BYTES);
                write(daemon, chunk.flip());
            }
        }
        write(daemon, ByteBuffer.allocate(Integer.BYTES)); // a chunk of nothing ends it
    }

    private static void write(SocketChannel daemon, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            daemon.write(bytes);
        }
    }

    private static String answer(SocketChannel daemon) throws IOException {
        var said = new ByteArrayOutputStream();
        ByteBuffer part = ByteBuffer.allocate(512);
        while (said.size() < LONGEST_ANSWER && daemon.read(part.clear()) >= 0) {
            said.write(part.array(), 0, part.position());
        }
        return said.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private Finding finding(String answer) {
        if (answer.endsWith(" OK")) {
            return Finding.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            LOG.info("The virus scanner found: {}", answer);
            return Finding.INFECTED;
        }
        LOG.warn("The virus scanner at {} answered: {}", address, answer);
        return Finding.NO_ANSWER;
    }
}
