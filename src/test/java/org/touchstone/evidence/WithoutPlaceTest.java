package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy for the other party does not say where it was taken, and shows the same. */
class WithoutPlaceTest {

    private static final BufferedImage PICTURE = FilesWithPlaces.picture(120, 80, 1);

    @TempDir
    Path folder;

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of(FileType.JPEG, FilesWithPlaces.jpeg(PICTURE)),
                Arguments.of(FileType.PNG, FilesWithPlaces.png(PICTURE)),
                Arguments.of(FileType.WEBP, FilesWithPlaces.webp()),
                Arguments.of(FileType.TIFF, FilesWithPlaces.tags()),
                Arguments.of(FileType.TIFF, FilesWithPlaces.xmp("rdf")),
                Arguments.of(FileType.DOCX, FilesWithPlaces.docx(PICTURE)),
                Arguments.of(FileType.ODT, FilesWithPlaces.docx(PICTURE)),
                Arguments.of(FileType.PDF, FilesWithPlaces.pdf(PICTURE)),
                Arguments.of(FileType.PDF, folded(COSName.FLATE_DECODE)),
                Arguments.of(FileType.PDF, folded(COSName.ASCII85_DECODE)),
                Arguments.of(FileType.MP4, FilesWithPlaces.mp4()),
                Arguments.of(FileType.MP4, FilesWithPlaces.mp4("+3015.0721234567890+12015.1/")));
    }

    private static byte[] folded(COSName filter) throws IOException {
        return FilesWithPlaces.pdf(FilesWithPlaces.folded(FilesWithPlaces.jpeg(PICTURE), filter), filter);
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_place_is_found_and_left_out(FileType type, byte[] file) throws IOException {
        assertThat(facts(type, file).located()).as("the original says it").isTrue();
        assertThat(facts(type, WithoutPlace.of(type, file)).located())
                .as("the copy does not")
                .isFalse();
    }

    @Test
    void a_picture_is_the_same_dot_by_dot_and_nothing_else_the_camera_wrote_stays() throws IOException {
        byte[] original = FilesWithPlaces.jpeg(PICTURE);
        byte[] copy = WithoutPlace.of(FileType.JPEG, original);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(original));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(copy));
        assertThat(after.getRGB(0, 0, 120, 80, null, 0, 120)).isEqualTo(before.getRGB(0, 0, 120, 80, null, 0, 120));
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Fontaine", "hidden behind");
        assertThat(facts(FileType.JPEG, original).device()).isEqualTo("Fontaine");
    }

    @Test
    void an_old_office_file_cannot_be_taken_apart_and_says_that_a_photo_in_it_is_located() throws IOException {
        byte[] file = ("\u00d0\u00cf\u0011\u00e0" + "x".repeat(3000)).getBytes(StandardCharsets.ISO_8859_1);
        var old = new ByteArrayOutputStream();
        old.writeBytes(file);
        old.writeBytes(FilesWithPlaces.jpeg(PICTURE));
        assertThat(facts(FileType.PPT, old.toByteArray()).located()).isTrue();
        assertThat(facts(FileType.PPT, WithoutPlace.of(FileType.PPT, old.toByteArray()))
                        .located())
                .as("so no copy of it is handed out")
                .isTrue();
        assertThat(facts(FileType.PPT, file).located()).isFalse();
    }

    @Test
    void a_document_whose_photos_lost_their_place_opens_as_before() throws IOException {
        byte[] letter = WithoutPlace.of(FileType.PDF, FilesWithPlaces.pdf(PICTURE));
        try (PDDocument pdf = Loader.loadPDF(letter)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFRenderer(pdf).renderImageWithDPI(0, 72).getRGB(60, 60))
                    .isNotEqualTo(Color.WHITE.getRGB());
        }
        byte[] plain = EvidenceFactsTest.pdf(2);
        assertThat(WithoutPlace.of(FileType.PDF, plain))
                .as("nothing to take out")
                .isEqualTo(plain);
        byte[] document = WithoutPlace.of(FileType.DOCX, FilesWithPlaces.docx(PICTURE));
        assertThat(FileTypes.of(Files.write(folder.resolve("letter.docx"), document), "letter.docx"))
                .isEqualTo(FileType.DOCX);
    }

    @Test
    void a_photo_that_unfolds_to_gigabytes_is_not_unfolded_and_may_say_where_it_was_taken() throws IOException {
        byte[] bomb = FilesWithPlaces.pdf(FilesWithPlaces.bomb(""), COSName.FLATE_DECODE);
        assertThat(bomb.length).isLessThan((int) ContentStore.LARGEST);
        long before = allocated();
        assertThat(facts(FileType.PDF, bomb).located()).isTrue();
        assertThat(facts(FileType.PDF, WithoutPlace.of(FileType.PDF, bomb)).located())
                .as("so no copy of it is handed out")
                .isTrue();
        assertThat(allocated() - before).isLessThan(400L * 1024 * 1024);
    }

    @Test
    void what_else_a_document_folds_up_is_unfolded_within_bounds_too() throws IOException {
        byte[] bomb = FilesWithPlaces.pdfBehindBomb();
        assertThat(bomb.length).isLessThan((int) ContentStore.LARGEST);
        long before = allocated();
        assertThat(facts(FileType.PDF, bomb)).isEqualTo(ContentFacts.NONE);
        assertThat(WithoutPlace.of(FileType.PDF, bomb)).isEqualTo(bomb);
        assertThatThrownBy(() -> new PdfFile(folder.resolve("file"))).isInstanceOf(IOException.class);
        assertThat(allocated() - before).isLessThan(1024L * 1024 * 1024);
    }

    @Test
    void a_document_with_a_photo_that_cannot_be_looked_into_may_say_where_it_was_taken() throws IOException {
        byte[] cut = FilesWithPlaces.folded(FilesWithPlaces.jpeg(PICTURE), COSName.FLATE_DECODE);
        for (byte[] letter : List.of(
                folded(COSName.RUN_LENGTH_DECODE),
                FilesWithPlaces.pdf(Arrays.copyOf(cut, cut.length / 2), COSName.FLATE_DECODE))) {
            assertThat(facts(FileType.PDF, letter).located()).isTrue();
            assertThat(facts(FileType.PDF, WithoutPlace.of(FileType.PDF, letter))
                            .located())
                    .isTrue();
        }
        byte[] document = FilesWithPlaces.docxBehindMuch(PICTURE);
        assertThat(facts(FileType.DOCX, document).located()).isTrue();
        assertThat(facts(FileType.DOCX, WithoutPlace.of(FileType.DOCX, document))
                        .located())
                .isTrue();
    }

    @Test
    void a_document_whose_photo_says_nothing_is_handed_out() throws IOException {
        byte[] plain = FilesWithPlaces.write(PICTURE, 0.9f);
        byte[] folded = FilesWithPlaces.folded(plain, COSName.FLATE_DECODE);
        for (byte[] letter : List.of(FilesWithPlaces.pdf(plain), FilesWithPlaces.pdf(folded, COSName.FLATE_DECODE))) {
            assertThat(facts(FileType.PDF, letter).located()).isFalse();
        }
    }

    /** By this thread since it began, in bytes. */
    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void which_way_is_up_stays() throws IOException {
        Path copy =
                Files.write(folder.resolve("copy.jpg"), WithoutPlace.of(FileType.JPEG, FilesWithPlaces.jpeg(PICTURE)));
        BufferedImage seen = Upright.of(copy);
        assertThat(seen.getWidth()).as("turned by 90 degrees").isEqualTo(80);
    }

    /** A file that lies about its lengths must not hang the portal nor break anything but its own copy. */
    @ParameterizedTest
    @EnumSource(FileType.class)
    void whatever_the_bytes_are_it_ends(FileType type) throws IOException {
        var random = new Random(7);
        byte[][] seeds = {
            FilesWithPlaces.jpeg(PICTURE),
            FilesWithPlaces.png(PICTURE),
            FilesWithPlaces.webp(),
            FilesWithPlaces.tags(),
            FilesWithPlaces.mp4()
        };
        for (byte[] seed : seeds) {
            for (int i = 0; i < 300; i++) {
                byte[] broken = seed.clone();
                for (int j = 0; j < 4; j++) {
                    broken[random.nextInt(Math.min(broken.length, 260))] = (byte) random.nextInt();
                }
                assertThat(WithoutPlace.of(type, broken)).isNotNull();
            }
        }
    }

    private ContentFacts facts(FileType type, byte[] content) throws IOException {
        return FactsReader.read(Files.write(folder.resolve("file"), content), type);
    }
}
