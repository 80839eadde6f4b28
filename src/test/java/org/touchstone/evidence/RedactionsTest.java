package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.touchstone.Refusals.refused;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;

/** A copy with parts blacked out is an exhibit of its own; what was covered is not in it, and the original stays. */
@PortalTest
class RedactionsTest {

    private static final RedactedArea LEFT_HALF = new RedactedArea(1, 0, 0, 0.5, 1);

    @Autowired
    DrawnExhibits drawn;

    @Autowired
    Redactions redactions;

    @Autowired
    EvidenceVault vault;

    @Autowired
    ChainStore chains;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Cases cases;

    private final long seed = UUID.randomUUID().getMostSignificantBits();
    private CaseId id;

    @BeforeEach
    void a_case_of_which_the_seller_knows() {
        id = fixture.open();
        cases.notified(id);
    }

    @Test
    void the_copy_shows_black_where_it_was_covered_and_points_to_its_origin() throws IOException {
        byte[] taken = FilesWithPlaces.write(FilesWithPlaces.picture(200, 100, seed), 0.95f);
        EvidenceItem original = keep("shop.jpg", taken);
        EvidenceItem copy = redactions.redact(Cast.INTAKE, original.id(), List.of(LEFT_HALF), Visibility.EVERYONE);
        assertThat(copy.origin()).isEqualTo(original.id());
        assertThat(copy.fileName()).isEqualTo("shop-redacted.png");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(read(Cast.SELLER, copy)));
        assertThat(seen.getRGB(0, 0)).isEqualTo(Color.BLACK.getRGB());
        assertThat(seen.getRGB(99, 99)).isEqualTo(Color.BLACK.getRGB());
        assertThat(seen.getRGB(150, 50)).isNotEqualTo(Color.BLACK.getRGB());
        assertThat(read(Cast.INTAKE, original)).isEqualTo(taken);
        assertThatThrownBy(() -> vault.find(Cast.SELLER, original.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_picture_as_marketplaces_show_it_is_drawn_small_and_parts_of_it_are_covered() throws IOException {
        EvidenceItem original = keep("listing.webp", FilesWithPlaces.sample("lossy.webp"));
        assertThat(drawn.thumbnail(Cast.INTAKE, original.id())).isPresent();
        EvidenceItem copy = redactions.redact(Cast.INTAKE, original.id(), List.of(LEFT_HALF), Visibility.EVERYONE);
        assertThat(copy.fileName()).isEqualTo("listing-redacted.png");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(read(Cast.SELLER, copy)));
        assertThat(seen.getWidth()).isEqualTo(450);
        assertThat(seen.getRGB(224, 299)).isEqualTo(Color.BLACK.getRGB());
        assertThat(seen.getRGB(337, 150)).isNotEqualTo(Color.BLACK.getRGB());
    }

    @Test
    void a_picture_that_lies_on_its_side_is_covered_where_it_was_seen() throws IOException {
        ImageIO.setUseCache(false); // as the library that draws PDF files does, for the whole portal
        byte[] jpeg = FilesWithPlaces.write(FilesWithPlaces.picture(200, 100, seed), 0.95f);
        var turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, 2);
        turned.writeBytes(JpegSegments.uprightTag(6));
        turned.write(jpeg, 2, jpeg.length - 2);
        EvidenceItem original = keep("turned.jpg", turned.toByteArray());
        EvidenceItem copy = redactions.redact(Cast.INTAKE, original.id(), List.of(LEFT_HALF), Visibility.EVERYONE);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(read(Cast.SELLER, copy)));
        assertThat(seen.getWidth()).isEqualTo(100);
        assertThat(seen.getRGB(49, 199)).isEqualTo(Color.BLACK.getRGB());
        assertThat(seen.getRGB(75, 100)).isNotEqualTo(Color.BLACK.getRGB());
    }

    @Test
    void the_chain_of_custody_says_what_it_was_made_of() throws IOException {
        EvidenceItem original = keep("shop.jpg", FilesWithPlaces.write(FilesWithPlaces.picture(90, 90, seed), 0.9f));
        EvidenceItem copy = redactions.redact(Cast.INTAKE, original.id(), List.of(LEFT_HALF), Visibility.STAFF);
        assertThat(chains.of(id))
                .filteredOn(entry -> entry.event().exhibit().equals(copy.id()))
                .extracting(
                        entry -> entry.event().word(), entry -> entry.event().note())
                .contains(tuple(CustodyWord.ACQUISITION, "from " + original.id() + ", parts blacked out"));
    }

    @Test
    void of_a_pdf_nothing_but_what_is_seen_is_left() throws IOException {
        EvidenceItem original = keep("letter.pdf", IndexPdf.of(letter(), Instant.EPOCH));
        assertThat(words(read(Cast.INTAKE, original))).contains("Secret address");
        EvidenceItem copy = redactions.redact(Cast.INTAKE, original.id(), List.of(LEFT_HALF), Visibility.EVERYONE);
        assertThat(copy.fileName()).isEqualTo("letter-redacted.pdf");
        assertThat(words(read(Cast.SELLER, copy)).strip()).isEmpty();
    }

    @Test
    void of_a_scan_each_page_becomes_one_of_a_pdf_with_its_own_black_parts() throws IOException {
        EvidenceItem original = keep(
                "scan.tif",
                FilesWithPlaces.tiff(
                        FilesWithPlaces.picture(200, 100, seed), FilesWithPlaces.picture(200, 100, seed + 1)));
        assertThat(redactions.mayRedact(Cast.INTAKE, original)).isTrue();
        var onTheSecond = new RedactedArea(2, 0, 0, 0.5, 1);
        EvidenceItem copy = redactions.redact(Cast.INTAKE, original.id(), List.of(onTheSecond), Visibility.EVERYONE);
        assertThat(copy.fileName()).isEqualTo("scan-redacted.pdf");
        try (var pdf = Loader.loadPDF(read(Cast.SELLER, copy))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            var renderer = new PDFRenderer(pdf);
            assertThat(dark(renderer.renderImageWithDPI(0, 150))).isFalse();
            assertThat(dark(renderer.renderImageWithDPI(1, 150))).isTrue();
        }
    }

    @Test
    void a_scan_that_cannot_be_opened_is_refused_with_what_to_do() throws IOException {
        EvidenceItem original = keep("scan.tif", FilesWithPlaces.endlessTiff(FilesWithPlaces.picture(60, 40, seed)));
        assertThatThrownBy(() -> redactions.redact(Cast.INTAKE, original.id(), List.of(LEFT_HALF), Visibility.EVERYONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PDF or a picture");
    }

    /** Whether its left half is black but for what compression makes of it. */
    private static boolean dark(BufferedImage page) {
        for (int x = 10; x < 90; x += 10) {
            if ((page.getRGB(x, 50) & 0xff) > 20 || (page.getRGB(x, 50) >> 8 & 0xff) > 20) {
                return false;
            }
        }
        return true;
    }

    @Test
    void only_those_who_work_on_the_case_make_one() throws IOException {
        EvidenceItem original = keep("shop.jpg", FilesWithPlaces.write(FilesWithPlaces.picture(90, 90, seed), 0.9f));
        for (Person other : List.of(
                Cast.BRAND, Cast.SELLER, Cast.VOLUNTEER, Cast.OFFICER, Cast.MANAGER, Cast.APPROVER, Cast.ADMIN)) {
            assertThat(redactions.mayRedact(other, original)).isFalse();
            assertThatThrownBy(() -> redactions.redact(other, original.id(), List.of(LEFT_HALF), Visibility.EVERYONE))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(redactions.mayRedact(Cast.INTAKE, original)).isTrue();
    }

    @Test
    void what_cannot_be_drawn_is_refused_with_what_to_do() {
        EvidenceItem text = keep("note.txt", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        assertThat(redactions.mayRedact(Cast.INTAKE, text)).isFalse();
        assertThatThrownBy(() -> redactions.redact(Cast.INTAKE, text.id(), List.of(LEFT_HALF), Visibility.EVERYONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PDF or a picture");
    }

    @Test
    void a_long_pdf_is_refused_with_what_to_do() throws IOException {
        EvidenceItem original = keep("long.pdf", EvidenceFactsTest.pdf(31));
        refused(
                "evidence.refused.redactPages",
                () -> redactions.redact(Cast.INTAKE, original.id(), List.of(LEFT_HALF), Visibility.EVERYONE));
    }

    @Test
    void no_part_and_too_many_parts_are_refused() throws IOException {
        EvidenceItem original = keep("shop.jpg", FilesWithPlaces.write(FilesWithPlaces.picture(90, 90, seed), 0.9f));
        for (List<RedactedArea> areas : List.of(List.<RedactedArea>of(), Collections.nCopies(201, LEFT_HALF))) {
            assertThatThrownBy(() -> redactions.redact(Cast.INTAKE, original.id(), areas, Visibility.EVERYONE))
                    .hasMessageContaining("at least one part");
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,1,1", "1,-0.1,0,1,1", "1,0,0,0,1", "1,0.6,0,0.5,1", "1,0,0.9,1,0.2", "1,NaN,0,1,1"})
    void a_part_that_does_not_lie_on_the_page_is_refused(int page, double x, double y, double width, double height) {
        assertThatThrownBy(() -> new RedactedArea(page, x, y, width, height))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("must lie on the page");
    }

    private static IndexDocument letter() {
        return new IndexDocument(
                Locale.ENGLISH,
                "Secret address " + UUID.randomUUID(),
                List.of(IndexDocument.Section.of("Letter", List.of("Words"))));
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private EvidenceItem keep(String name, byte[] content) {
        return vault.keep(Cast.BRAND, id.value(), id, name, new ByteArrayInputStream(content));
    }

    private byte[] read(Person reader, EvidenceItem item) throws IOException {
        try (InputStream content = vault.open(reader, item.id())) {
            return content.readAllBytes();
        }
    }
}
