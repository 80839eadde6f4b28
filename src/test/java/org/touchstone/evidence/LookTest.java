package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.coobird.thumbnailator.Thumbnails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that look alike are recognised, and others are not taken for them. */
class LookTest {

    @TempDir
    Path folder;

    @Test
    void the_same_picture_smaller_and_compressed_harder_looks_alike() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            BufferedImage picture = FilesWithPlaces.picture(1200, 900, seed);
            long look = of(FilesWithPlaces.write(picture, 0.95f));
            BufferedImage small = Thumbnails.of(picture).size(400, 300).asBufferedImage();
            assertThat(Look.distance(look, of(FilesWithPlaces.write(small, 0.4f))))
                    .as("picture %d", seed)
                    .isLessThanOrEqualTo(Look.ALIKE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp"})
    void the_same_picture_as_marketplaces_show_it_looks_alike(String file) throws IOException {
        long look = of(FilesWithPlaces.write(FilesWithPlaces.picture(450, 300, 1), 0.95f));
        assertThat(Look.distance(look, of(FilesWithPlaces.sample(file)))).isLessThanOrEqualTo(Look.ALIKE);
    }

    @Test
    void different_pictures_do_not() throws IOException {
        List<Long> looks = LongStream.rangeClosed(1, 40)
                .mapToObj(seed -> Look.hash(FilesWithPlaces.picture(600, 400, seed)))
                .toList();
        long alike = 0;
        for (int i = 0; i < looks.size(); i++) {
            for (int j = i + 1; j < looks.size(); j++) {
                alike += Look.distance(looks.get(i), looks.get(j)) <= Look.ALIKE ? 1 : 0;
            }
        }
        assertThat(alike).isZero();
    }

    @Test
    void an_even_ground_and_what_is_no_picture_look_like_nothing() throws IOException {
        var even = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = even.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, 300, 200);
        graphics.dispose();
        assertThat(Look.hash(even)).isNull();
        byte[] noise = new byte[2000];
        new Random(3).nextBytes(noise);
        assertThat(Look.of(Files.write(folder.resolve("noise.jpg"), noise))).isNull();
    }

    @Test
    void one_dot_is_picture_enough() {
        assertThat(Look.hash(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB)))
                .isNull();
    }

    private long of(byte[] picture) throws IOException {
        Long look = Look.of(Files.write(folder.resolve("picture"), picture));
        assertThat(look).isNotNull();
        return look;
    }
}
