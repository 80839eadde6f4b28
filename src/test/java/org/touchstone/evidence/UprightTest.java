package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever chooses what to black out sees the picture as the browser shows it; the portal must draw on the same one. */
class UprightTest {

    @TempDir
    Path folder;

    private final boolean cached = ImageIO.getUseCache();

    @AfterEach
    void as_before() {
        ImageIO.setUseCache(cached);
    }

    /** @param column where the middle of what was the upper left quarter lies, of 160 or 80 */
    @ParameterizedTest
    @CsvSource({"1,40,20", "2,120,20", "3,120,60", "4,40,60", "5,20,40", "6,60,40", "7,60,120", "8,20,120"})
    void a_picture_is_turned_and_mirrored_as_the_camera_says(int orientation, int column, int row) throws IOException {
        for (boolean cache : new boolean[] {true, false}) {
            ImageIO.setUseCache(cache);
            BufferedImage seen = Upright.of(turned(orientation));
            assertThat(seen.getWidth()).isEqualTo(orientation < 5 ? 160 : 80);
            assertThat(seen.getHeight()).isEqualTo(orientation < 5 ? 80 : 160);
            assertThat(red(seen, column, row)).isTrue();
            assertThat(red(seen, seen.getWidth() - column, seen.getHeight() - row))
                    .as("the quarter on the other side")
                    .isFalse();
        }
    }

    @Test
    void a_picture_that_says_nothing_or_nonsense_stays_as_it_is() throws IOException {
        assertThat(Upright.of(turned(0)).getWidth()).isEqualTo(160);
        assertThat(Upright.of(turned(9)).getWidth()).isEqualTo(160);
        Path png = folder.resolve("plain.png");
        ImageIO.write(quarter(), "png", png.toFile());
        assertThat(Upright.of(png).getWidth()).isEqualTo(160);
    }

    private static boolean red(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > 200 && color.getGreen() < 80;
    }

    private Path turned(int orientation) throws IOException {
        byte[] jpeg = FilesWithPlaces.write(quarter(), 0.95f);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(JpegSegments.uprightTag(orientation));
        out.write(jpeg, 2, jpeg.length - 2);
        return Files.write(folder.resolve("turned-" + orientation + ".jpg"), out.toByteArray());
    }

    private static BufferedImage quarter() {
        var picture = new BufferedImage(160, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 160, 80);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 80, 40);
        graphics.dispose();
        return picture;
    }
}
