package org.touchstone.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** How large a picture is, before it is unfolded: a few kilobytes can become gigabytes. */
record PictureSize(@Nullable Integer width, @Nullable Integer height) {

    static final PictureSize UNKNOWN = new PictureSize(null, null);
    /** A larger picture is not decoded at all. */
    static final long MOST_PIXELS = 50_000_000;

    interface Look<T> {
        T at(ImageReader reader) throws IOException;
    }

    static PictureSize of(Path picture) {
        try {
            return with(picture, reader -> new PictureSize(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException notReallyAPicture) {
            return UNKNOWN;
        }
    }

    /** @throws IOException when it is no picture */
    static <T> T with(Path picture, Look<T> look) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No picture: " + picture);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return look.at(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    boolean decodable() {
        return width != null && height != null && (long) width * height <= MOST_PIXELS;
    }
}
