package org.touchstone.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The copy that a rights owner sees: upright, no larger than needed, and without what the camera wrote. */
class TipPhotosTest {

    /** The part of a file in which a camera says that it was held on its side. */
    private static final byte[] ON_ITS_SIDE = HexFormat.of()
            .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000"
                    + "00000000");

    /** How much of a file comes before what a camera adds. */
    private static final int HEAD = 20;

    private final TipPhotos photos = new TipPhotos(null);

    @Test
    void a_large_one_is_drawn_smaller() throws IOException {
        BufferedImage copy = copy(jpeg(9_000, 3_000));
        assertThat(copy.getWidth()).isBetween(1_990, 2_000);
        assertThat(copy.getHeight()).isBetween(660, 668);
        assertThat(new Color(copy.getRGB(100, 100)).getRed()).isGreaterThan(200);
        assertThat(new Color(copy.getRGB(1_900, 600)).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_small_one_keeps_its_size() throws IOException {
        BufferedImage copy = copy(jpeg(64, 48));
        assertThat(copy.getWidth()).isEqualTo(64);
        assertThat(copy.getHeight()).isEqualTo(48);
    }

    @Test
    void one_that_was_taken_on_its_side_is_turned_and_says_so_no_more() throws IOException {
        byte[] taken = jpeg(400, 200);
        var out = new ByteArrayOutputStream();
        out.write(taken, 0, HEAD);
        out.write(ON_ITS_SIDE);
        out.write(taken, HEAD, taken.length - HEAD);
        TipPhotos.Photo photo = read(out.toByteArray());
        BufferedImage copy = ImageIO.read(new ByteArrayInputStream(photo.copy()));
        assertThat(copy.getWidth()).isEqualTo(200);
        assertThat(copy.getHeight()).isEqualTo(400);
        assertThat(photo.original()).containsSequence(ON_ITS_SIDE);
        assertThat(new String(photo.copy(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    private BufferedImage copy(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(read(file).copy()));
    }

    private TipPhotos.Photo read(byte[] file) {
        return photos.read(List.of(new TipUpload(file.length, () -> file))).getFirst();
    }

    /** Red on the left, blue on the right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }
}
