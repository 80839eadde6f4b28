package org.touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;

/** Files on disk under their SHA-256: written once, read-only ever after, the same content only once. */
@Component
class ContentStore {

    static final long LARGEST = 20L * 1024 * 1024;

    private final Path root;

    ContentStore(@Value("${touchstone.data:data}") String data) {
        this.root = Path.of(data).resolve("evidence").toAbsolutePath();
    }

    /** What was stored: its hash, size and whatever the look at it gave. */
    record Stored<T>(String sha256, long size, T seen) {}

    /** Stores the content if {@code look} does not refuse it; nothing of a refused file stays behind. */
    <T> Stored<T> store(InputStream content, Function<Path, T> look) {
        Path arriving = null;
        try {
            Files.createDirectories(root.resolve("arriving"));
            arriving = Files.createTempFile(root.resolve("arriving"), "file", null);
            MessageDigest digest = Hash.sha256();
            long size = receive(content, arriving, digest);
            T seen = look.apply(arriving);
            String hash = Hash.hex(digest.digest());
            settle(arriving, path(hash));
            return new Stored<>(hash, size, seen);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            discard(arriving);
        }
    }

    boolean holds(String sha256) {
        return Files.exists(path(sha256));
    }

    Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static long receive(InputStream content, Path file, MessageDigest digest) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size >= LARGEST) {
                    throw new Refused("evidence.refused.size");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw new Refused("evidence.refused.empty");
            }
            // The row that points here is committed after this: the content must be on disk by then.
            channel.force(true);
            return size;
        }
    }

    private static void settle(Path arriving, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        arriving.toFile().setReadOnly();
        Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void discard(Path arriving) {
        try {
            if (arriving != null) {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException left) {
            // A file left in "arriving" harms nobody: no row points there.
        }
    }
}
