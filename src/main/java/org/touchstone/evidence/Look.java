package org.touchstone.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/**
 * A difference hash of a picture: whether each of 8 by 8 fields is darker than the one to its right. Scaling, other
 * compression and a slight change of colour hardly move it; the picture itself cannot be got back from it.
 */
final class Look {

    /** Pictures whose hashes differ in at most so many of 64 bits look alike. */
    static final int ALIKE = 7;

    private static final int COLUMNS = 9;
    private static final int ROWS = 8;
    /** Read no finer than this many pixels along the shorter edge. */
    private static final int FINE = 256;
    /** Of 256 steps of grey; below, the picture is one even ground and would look like every other such ground. */
    private static final int LEAST_CONTRAST = 12;

    private Look() {}

    /** Null for what cannot be decoded or has no features. */
    static @Nullable Long of(Path picture) {
        try {
            return PictureSize.of(picture).decodable() ? hash(PictureSize.with(picture, Look::small)) : null;
        } catch (IOException | RuntimeException notReallyAPicture) {
            return null;
        }
    }

    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static BufferedImage small(ImageReader reader) throws IOException {
        ImageReadParam coarse = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / FINE);
        coarse.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarse);
    }

    static @Nullable Long hash(BufferedImage picture) {
        int[][] grey = new int[ROWS][COLUMNS];
        int darkest = 255;
        int brightest = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                grey[row][column] = mean(picture, row, column);
                darkest = Math.min(darkest, grey[row][column]);
                brightest = Math.max(brightest, grey[row][column]);
            }
        }
        return brightest - darkest < LEAST_CONTRAST ? null : bits(grey);
    }

    private static long bits(int[][] grey) {
        long hash = 0;
        for (int[] row : grey) {
            for (int column = 1; column < COLUMNS; column++) {
                hash = hash << 1 | (row[column - 1] < row[column] ? 1 : 0);
            }
        }
        return hash;
    }

    /** The mean brightness of one field; what shines through counts as white. */
    private static int mean(BufferedImage picture, int row, int column) {
        int left = column * picture.getWidth() / COLUMNS;
        int right = Math.max(left + 1, (column + 1) * picture.getWidth() / COLUMNS);
        int top = row * picture.getHeight() / ROWS;
        int bottom = Math.max(top + 1, (row + 1) * picture.getHeight() / ROWS);
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += grey(picture.getRGB(Math.min(x, picture.getWidth() - 1), Math.min(y, picture.getHeight() - 1)));
            }
        }
        return (int) (sum / ((long) (right - left) * (bottom - top)));
    }

    private static int grey(int argb) {
        int alpha = argb >>> 24;
        int shade = ((argb >> 16 & 0xff) * 299 + (argb >> 8 & 0xff) * 587 + (argb & 0xff) * 114) / 1000;
        return (shade * alpha + 255 * (255 - alpha)) / 255;
    }
}
