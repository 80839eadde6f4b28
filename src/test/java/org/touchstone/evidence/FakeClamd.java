package org.touchstone.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks as ClamAV's daemon does over its socket, and answers what a test wants. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocketChannel door;
    private final Function<String, String> answers;

    /**
     * Opens a door where it is asked.
     *
     * @param answers the answer to a content; null: the line stays open and nothing is said
     */
    private FakeClamd(ServerSocketChannel door, Function<String, String> answers) {
        this.door = door;
        this.answers = answers;
        Thread.ofVirtual().start(this::serve);
    }

    static FakeClamd onAPort(Function<String, String> answers) throws IOException {
        return new FakeClamd(
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)), answers);
    }

    static FakeClamd at(UnixDomainSocketAddress address, Function<String, String> answers) throws IOException {
        return new FakeClamd(
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address), answers);
    }

    SocketAddress address() throws IOException {
        return door.getLocalAddress();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        try {
            while (door.isOpen()) {
                SocketChannel line = door.accept();
                String answer = answers.apply(content(new DataInputStream(Channels.newInputStream(line))));
                if (answer != null) {
                    try (OutputStream out = Channels.newOutputStream(line)) {
                        out.write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                    }
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static String content(DataInputStream in) throws IOException {
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }
}
