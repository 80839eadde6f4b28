package org.touchstone.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageReader;

/**
 * A picture the way up in which browsers show it. The library that makes small pictures reads from a file which way that
 * is, but not always: once another one has switched the cache of Java's picture readers off, for one.
 */
final class Upright {

    private static final int SIDEWAYS = 5;

    private Upright() {}

    static BufferedImage of(Path picture) throws IOException {
        return turned(PictureSize.with(picture, (ImageReader reader) -> reader.read(0)), orientation(picture));
    }

    /** 1 to 8 as cameras count; only JPEG files are turned. */
    private static int orientation(Path picture) throws IOException {
        try (InputStream in = Files.newInputStream(picture)) {
            if (in.read() != 0xff || in.read() != 0xd8) {
                return 1;
            }
        }
        try {
            ExifIFD0Directory tags =
                    ImageMetadataReader.readMetadata(picture.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = tags == null ? null : tags.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation == null ? 1 : orientation;
        } catch (ImageProcessingException | RuntimeException saysNothing) {
            return 1;
        }
    }

    private static BufferedImage turned(BufferedImage read, int orientation) {
        int width = read.getWidth();
        int height = read.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        if (turn.isIdentity()) {
            return read;
        }
        boolean sideways = orientation >= SIDEWAYS;
        var turned = new BufferedImage(
                sideways ? height : width,
                sideways ? width : height,
                BufferedImage.TYPE_INT_RGB); // JPEG: never shines through
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(read, turn, null);
        graphics.dispose();
        return turned;
    }
}
