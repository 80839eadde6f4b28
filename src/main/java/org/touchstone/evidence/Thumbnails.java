package org.touchstone.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails.Builder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Small JPEG pictures of pictures, made on first demand; the folder is a cache and may be emptied at any time. */
@Component
class Thumbnails {

    private static final int EDGE = 320;
    /** A larger picture is not decoded at all: a few kilobytes can unfold to gigabytes. */
    private static final long MOST_PIXELS = 50_000_000;

    private final Path root;
    private final ContentStore contents;

    Thumbnails(@Value("${touchstone.data:data}") String data, ContentStore contents) {
        this.root = Path.of(data).resolve("thumbnails").toAbsolutePath();
        this.contents = contents;
    }

    Optional<Path> of(EvidenceItem item) {
        if (!item.picture()) {
            return Optional.empty();
        }
        Path small = root.resolve(item.sha256().substring(0, 2)).resolve(item.sha256() + ".jpg");
        try {
            if (!Files.exists(small)) {
                make(contents.path(item.sha256()), small);
            }
            return Optional.of(small);
        } catch (IOException | RuntimeException notReallyAPicture) {
            return Optional.empty();
        }
    }

    private static void make(Path picture, Path small) throws IOException {
        if (pixels(picture) > MOST_PIXELS) {
            throw new IOException("Too many pixels in " + picture);
        }
        Files.createDirectories(small.getParent());
        Path drawing = Files.createTempFile(small.getParent(), "drawing", ".jpg");
        try {
            Builder<?> builder = net.coobird.thumbnailator.Thumbnails.of(picture.toFile());
            builder.size(EDGE, EDGE).outputFormat("jpg").toFile(drawing.toFile());
            Files.move(drawing, small, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(drawing);
        }
    }

    private static long pixels(Path picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No picture: " + picture);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
