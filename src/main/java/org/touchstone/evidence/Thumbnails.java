package org.touchstone.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails.Builder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Small JPEG pictures of pictures, made on first demand; the folder is a cache and may be emptied at any time. */
@Component
class Thumbnails {

    private static final int EDGE = 320;

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
        if (!PictureSize.of(picture).decodable()) {
            throw new IOException("No picture, or too many pixels: " + picture);
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
}
