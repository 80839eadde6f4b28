package org.touchstone.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails.Builder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Small JPEG pictures of pictures and of the first pages of PDF and TIFF files, made on first demand; the folder is a cache and may be
 * emptied at any time.
 */
@Component
class Thumbnails {

    private static final int EDGE = 320;
    private static final Duration AGAIN_AFTER = Duration.ofDays(1);

    private final Path root;
    private final ContentStore contents;
    private final DrawnPages pages;
    private final Clock clock;

    Thumbnails(@Value("${touchstone.data:data}") String data, ContentStore contents, DrawnPages pages, Clock clock) {
        this.root = Path.of(data).resolve("thumbnails").toAbsolutePath();
        this.contents = contents;
        this.pages = pages;
        this.clock = clock;
    }

    Optional<Path> of(EvidenceItem item) {
        if (!item.pictured()) {
            return Optional.empty();
        }
        Path small = path(item.sha256(), ".jpg");
        if (Files.exists(small)) {
            return Optional.of(small);
        }
        return item.picture() ? made(contents.path(item.sha256()), small) : ofFirstPage(item, small);
    }

    /** Takes away the small picture of a content. */
    void forget(String sha256) {
        try {
            Files.deleteIfExists(path(sha256, ".jpg"));
            Files.deleteIfExists(path(sha256, ".none"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<Path> ofFirstPage(EvidenceItem item, Path small) {
        Path none = path(item.sha256(), ".none");
        if (triedToday(none)) {
            return Optional.empty();
        }
        Optional<Path> made = pages.page(item, 1).flatMap(page -> made(page, small));
        if (made.isEmpty()) {
            remember(none);
        }
        return made;
    }

    /** A page that cannot be drawn costs up to 20 seconds, and not each time that somebody opens the case. */
    private boolean triedToday(Path none) {
        try {
            Instant tried = Files.getLastModifiedTime(none).toInstant();
            return tried.plus(AGAIN_AFTER).isAfter(clock.instant());
        } catch (IOException neverTried) {
            return false;
        }
    }

    private void remember(Path none) {
        try {
            Files.createDirectories(none.getParent());
            Files.write(none, new byte[0]);
            Files.setLastModifiedTime(none, FileTime.from(clock.instant()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path path(String sha256, String ending) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256 + ending);
    }

    private static Optional<Path> made(Path picture, Path small) {
        try {
            make(picture, small);
            return Optional.of(small);
        } catch (IOException | RuntimeException notReallyAPicture) {
            return Optional.empty();
        }
    }

    private static void make(Path picture, Path small) throws IOException {
        if (!PictureSize.of(picture).decodable()) {
            throw new IOException("No picture, or too many pixels: " + picture);
        }
        Files.createDirectories(small.getParent());
        Path drawing = Files.createTempFile(small.getParent(), "drawing", ".jpg");
        try {
            Builder<?> builder = net.coobird.thumbnailator.Thumbnails.of(Upright.of(picture));
            builder.size(EDGE, EDGE).outputFormat("jpg").toFile(drawing.toFile());
            Files.move(drawing, small, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(drawing);
        }
    }
}
