package org.touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;

/** Files on disk under their SHA-256: written once, read-only until nobody needs them, the same content only once. */
@Component
class ContentStore {

    static final long LARGEST = 20L * 1024 * 1024;

    private final Path root;
    private final Clock clock;

    ContentStore(@Value("${touchstone.data:data}") String data, Clock clock) {
        this.root = Path.of(data).resolve("evidence").toAbsolutePath();
        this.clock = clock;
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

    /** Whether this content lies here; then it stays long enough for somebody who asked to write that it is needed. */
    boolean stays(String sha256) {
        return refreshed(path(sha256));
    }

    /**
     * Destroys a content that is needed no more.
     *
     * @param before it stays where somebody handed it in or asked for it since then
     * @param needed asked before, and once more while nobody can find it
     * @return whether it is gone
     */
    boolean destroy(String sha256, Instant before, BooleanSupplier needed) {
        Path file = path(sha256);
        Path aside = root.resolve("leaving").resolve(sha256);
        try {
            if (needed.getAsBoolean()) {
                bringBack(aside, file);
                return false;
            }
            Files.createDirectories(aside.getParent());
            if (Files.exists(file)) {
                Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            }
            if (Files.exists(aside)
                            && Files.getLastModifiedTime(aside).toInstant().isAfter(before)
                    || needed.getAsBoolean()) {
                bringBack(aside, file);
                return false;
            }
            Files.deleteIfExists(aside);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void bringBack(Path aside, Path file) throws IOException {
        if (Files.exists(aside)) {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        }
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

    private void settle(Path arriving, Path target) throws IOException {
        if (refreshed(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        arriving.toFile().setReadOnly();
        Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Sets the time of a content that is there to now, which keeps it from being destroyed in the next hour. */
    private boolean refreshed(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return true;
        } catch (NoSuchFileException notHere) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
