package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.identity.Person;

/** What a file says of itself is shown to those who may know it, and only they get it with the place. */
@PortalTest
class EvidenceFactsTest {

    @Autowired
    EvidenceVault vault;

    @Autowired
    DrawnExhibits drawn;

    @Autowired
    EvidenceFacts facts;

    @Autowired
    ContentStore contents;

    @Autowired
    JdbcClient jdbc;

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
    void the_other_party_gets_a_copy_without_the_place_and_the_platform_the_original() throws IOException {
        byte[] taken = FilesWithPlaces.jpeg(FilesWithPlaces.picture(200, 150, seed));
        EvidenceItem item = keep(Cast.BRAND, "shop.jpg", taken, Visibility.EVERYONE);
        for (Person whole : new Person[] {Cast.BRAND, Cast.INTAKE}) {
            assertThat(read(whole, item)).isEqualTo(taken);
            assertThat(facts.withoutPlace(whole, item)).isFalse();
        }
        byte[] copy = read(Cast.SELLER, item);
        assertThat(copy).isNotEqualTo(taken);
        assertThat(facts.withoutPlace(Cast.SELLER, item)).isTrue();
        assertThat(contents.path(item.sha256())).as("never the original").hasBinaryContent(taken);
    }

    @Test
    void a_copy_that_still_says_the_place_is_not_handed_out() throws IOException {
        byte[] scan = FilesWithPlaces.xmp("位置");
        EvidenceItem item = keep(Cast.BRAND, "shop.tif", scan, Visibility.EVERYONE);
        refused("evidence.refused.place", () -> vault.open(Cast.SELLER, item.id()));
        assertThat(read(Cast.INTAKE, item)).isEqualTo(scan);
    }

    @Test
    void a_document_with_a_photo_that_unfolds_to_gigabytes_is_evidence_and_not_handed_to_the_other_party()
            throws IOException {
        byte[] letter = FilesWithPlaces.pdf(FilesWithPlaces.bomb(""), COSName.FLATE_DECODE);
        EvidenceItem item = keep(Cast.BRAND, "letter.pdf", letter, Visibility.EVERYONE);
        refused("evidence.refused.place", () -> vault.open(Cast.SELLER, item.id()));
        assertThat(read(Cast.INTAKE, item)).isEqualTo(letter);
    }

    @Test
    void documents_from_before_their_photos_were_looked_at_are_read_anew() throws IOException {
        byte[] letter = FilesWithPlaces.pdf(FilesWithPlaces.picture(40, 30, seed));
        EvidenceItem before = keep(Cast.BRAND, "letter.pdf", letter, Visibility.EVERYONE);
        byte[] picture = FilesWithPlaces.write(FilesWithPlaces.picture(40, 30, seed), 0.9f);
        EvidenceItem other = keep(Cast.BRAND, "shop.jpg", picture, Visibility.EVERYONE);
        jdbc.sql("update content_facts set located = false, width = 7 where sha256 in (?, ?)")
                .params(before.sha256(), other.sha256())
                .update();
        assertThat(facts.withoutPlace(Cast.SELLER, before)).isFalse();
        jdbc.sql(new ClassPathResource("db/migration/V95__document_facts.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
        assertThat(facts.withoutPlace(Cast.SELLER, before)).isTrue();
        assertThat(facts.of(Cast.INTAKE, other).width())
                .as("what is no document is as it was")
                .isEqualTo(7);
    }

    @Test
    void staff_read_what_the_camera_wrote_and_the_other_party_does_not() throws IOException {
        byte[] taken = FilesWithPlaces.jpeg(FilesWithPlaces.picture(200, 150, seed));
        EvidenceItem item = keep(Cast.BRAND, "shop.jpg", taken, Visibility.EVERYONE);
        ContentFacts all = facts.of(Cast.INTAKE, item);
        assertThat(all.device()).isEqualTo("Fontaine");
        assertThat(all.located()).isTrue();
        assertThat(all.width()).isEqualTo(200);
        ContentFacts some = facts.of(Cast.SELLER, item);
        assertThat(some.device()).isNull();
        assertThat(some.look()).isNull();
        assertThat(some.width()).isEqualTo(200);
        EvidenceItem hidden = keep(Cast.INTAKE, "note.jpg", taken, Visibility.STAFF);
        assertThatThrownBy(() -> facts.of(Cast.SELLER, hidden)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> facts.withoutPlace(Cast.SELLER, hidden)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_similar_picture_in_another_case_is_noticed_and_told_to_the_platform_alone() throws IOException {
        var picture = steady();
        EvidenceItem here = keep(Cast.BRAND, "a.jpg", FilesWithPlaces.write(picture, 0.9f), Visibility.EVERYONE);
        CaseId other = fixture.open();
        vault.keep(
                Cast.BRAND,
                other.value(),
                other,
                "b.jpg",
                new ByteArrayInputStream(FilesWithPlaces.write(picture, 0.5f)));
        SeenElsewhere seen = facts.elsewhere(Cast.INTAKE, here);
        assertThat(seen.same()).isEmpty();
        assertThat(seen.alike()).containsExactly(other);
        for (Person outsider : new Person[] {Cast.BRAND, Cast.SELLER, Cast.VOLUNTEER, Cast.OFFICER}) {
            assertThatThrownBy(() -> facts.elsewhere(outsider, here)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void the_pages_of_a_pdf_are_drawn_one_by_one() throws IOException {
        EvidenceItem item = keep(Cast.BRAND, "letter.pdf", pdf(2), Visibility.EVERYONE);
        assertThat(facts.of(Cast.INTAKE, item).pages()).isEqualTo(2);
        assertThat(item.preview()).isEqualTo(Preview.PAGES);
        assertThat(drawn.page(Cast.INTAKE, item.id(), 1)).isPresent();
        assertThat(drawn.page(Cast.INTAKE, item.id(), 2)).isPresent();
        assertThat(drawn.page(Cast.INTAKE, item.id(), 3)).isEmpty();
        assertThat(drawn.page(Cast.INTAKE, item.id(), 0)).isEmpty();
        assertThatThrownBy(() -> drawn.page(Cast.OFFICER, item.id(), 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void all_files_of_a_case_are_compared_at_once_and_each_as_if_alone() throws IOException {
        var picture = steady();
        byte[] text = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        EvidenceItem alike = keep(Cast.BRAND, "a.jpg", FilesWithPlaces.write(picture, 0.9f), Visibility.EVERYONE);
        EvidenceItem same = keep(Cast.BRAND, "a.txt", text, Visibility.EVERYONE);
        EvidenceItem alone = keep(
                Cast.BRAND,
                "alone.txt",
                UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8),
                Visibility.EVERYONE);
        CaseId first = fixture.open();
        CaseId second = fixture.open();
        for (CaseId other : List.of(first, second)) {
            vault.keep(Cast.BRAND, other.value(), other, "b.txt", new ByteArrayInputStream(text));
        }
        vault.keep(
                Cast.BRAND,
                second.value(),
                second,
                "b.jpg",
                new ByteArrayInputStream(FilesWithPlaces.write(picture, 0.5f)));
        var items = List.of(alike, same, alone);
        var seen = facts.elsewhere(Cast.INTAKE, id, items);
        assertThat(seen.get(alike.id())).isEqualTo(new SeenElsewhere(List.of(), List.of(second)));
        assertThat(seen.get(same.id()).same()).as("the newest first").containsExactly(second, first);
        assertThat(seen.get(alone.id())).isEqualTo(SeenElsewhere.NOWHERE);
        items.forEach(item -> assertThat(seen.get(item.id())).isEqualTo(facts.elsewhere(Cast.INTAKE, item)));
        assertThatThrownBy(() -> facts.elsewhere(Cast.BRAND, id, items)).isInstanceOf(Forbidden.class);
    }

    @Test
    void what_belongs_to_another_case_is_not_compared_with_this_one() {
        CaseId other = fixture.open();
        EvidenceItem foreign =
                vault.keep(Cast.BRAND, other.value(), other, "a.txt", new ByteArrayInputStream(new byte[] {'a'}));
        assertThat(facts.elsewhere(Cast.INTAKE, id, List.of(foreign))).isEmpty();
    }

    @Test
    void the_first_page_of_a_pdf_is_its_small_picture() throws IOException {
        EvidenceItem item = keep(Cast.BRAND, "letter.pdf", pdf(2), Visibility.EVERYONE);
        assertThat(item.pictured()).isTrue();
        assertThat(item.picture()).as("only pictures are handed out as such").isFalse();
        Path small = drawn.thumbnail(Cast.INTAKE, item.id()).orElseThrow();
        assertThat(PictureSize.of(small).height()).isEqualTo(320);
        assertThat(PictureSize.of(small).width()).isBetween(200, 320);
        assertThatThrownBy(() -> drawn.thumbnail(Cast.OFFICER, item.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_pdf_that_cannot_be_opened_has_no_small_picture_and_is_not_tried_each_time() throws IOException {
        byte[] locked;
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            locked = bytes.toByteArray();
        }
        EvidenceItem item = keep(Cast.BRAND, "locked.pdf", locked, Visibility.EVERYONE);
        assertThat(drawn.thumbnail(Cast.INTAKE, item.id())).isEmpty();
        Path content = contents.path(item.sha256());
        Path aside = content.resolveSibling("aside");
        Files.move(content, aside);
        try {
            Files.write(content, pdf(1));
            assertThat(drawn.thumbnail(Cast.INTAKE, item.id()))
                    .as("tried today")
                    .isEmpty();
        } finally {
            Files.move(aside, content, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void the_pages_of_a_scan_are_drawn_too_and_compared_by_their_look() throws IOException {
        var first = steady();
        EvidenceItem scan = keep(
                Cast.BRAND,
                "scan.tif",
                FilesWithPlaces.tiff(first, FilesWithPlaces.picture(300, 400, seed + 1)),
                Visibility.EVERYONE);
        ContentFacts known = facts.of(Cast.INTAKE, scan);
        assertThat(known.pages()).isEqualTo(2);
        assertThat(known.width()).isEqualTo(900);
        assertThat(known.look()).isNotNull();
        assertThat(scan.preview()).isEqualTo(Preview.PAGES);
        assertThat(PictureSize.of(drawn.page(Cast.INTAKE, scan.id(), 1).orElseThrow()))
                .isEqualTo(new PictureSize(900, 600));
        assertThat(PictureSize.of(drawn.page(Cast.INTAKE, scan.id(), 2).orElseThrow()))
                .isEqualTo(new PictureSize(300, 400));
        assertThat(drawn.page(Cast.INTAKE, scan.id(), 3)).isEmpty();
        assertThat(PictureSize.of(drawn.thumbnail(Cast.INTAKE, scan.id()).orElseThrow())
                        .width())
                .isEqualTo(320);
        CaseId other = fixture.open();
        vault.keep(
                Cast.BRAND,
                other.value(),
                other,
                "photo.jpg",
                new ByteArrayInputStream(FilesWithPlaces.write(first, 0.5f)));
        assertThat(facts.elsewhere(Cast.INTAKE, scan).alike()).containsExactly(other);
    }

    @Test
    void a_scan_whose_pages_never_end_is_kept_and_shows_nothing() throws IOException {
        EvidenceItem scan = keep(
                Cast.BRAND,
                "scan.tif",
                FilesWithPlaces.endlessTiff(FilesWithPlaces.picture(60, 40, seed)),
                Visibility.EVERYONE);
        assertThat(facts.of(Cast.INTAKE, scan).pages()).isNull();
        assertThat(drawn.page(Cast.INTAKE, scan.id(), 1)).isEmpty();
        assertThat(drawn.thumbnail(Cast.INTAKE, scan.id())).isEmpty();
    }

    @Test
    void a_large_page_of_a_scan_is_shown_no_larger_than_a_page_of_a_letter() throws IOException {
        // black and white, as a fax is
        var sheet = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_BINARY);
        sheet.getRaster().setSample((int) (seed & 1023), 7, 0, 1);
        EvidenceItem scan = keep(Cast.BRAND, "scan.tif", FilesWithPlaces.tiff(sheet), Visibility.EVERYONE);
        PictureSize size = PictureSize.of(drawn.page(Cast.INTAKE, scan.id(), 1).orElseThrow());
        assertThat(size.width()).isBetween(1_000, 1_240);
        assertThat(size.height()).isBetween(1_700, 1_860);
    }

    @Test
    void what_is_no_pdf_has_no_pages() throws IOException {
        EvidenceItem item = keep(
                Cast.BRAND,
                "a.jpg",
                FilesWithPlaces.write(FilesWithPlaces.picture(50, 50, seed), 0.9f),
                Visibility.EVERYONE);
        assertThat(drawn.page(Cast.INTAKE, item.id(), 1)).isEmpty();
        assertThat(item.preview()).isEqualTo(Preview.PICTURE);
    }

    /** A picture that nobody has handed in before; of a few, hard compression changes more than counts as alike. */
    private static BufferedImage steady() throws IOException {
        BufferedImage picture;
        do {
            picture = FilesWithPlaces.picture(900, 600, UUID.randomUUID().getMostSignificantBits());
        } while (Look.distance(look(picture, 0.9f), look(picture, 0.5f)) > Look.ALIKE / 2);
        return picture;
    }

    private static long look(BufferedImage picture, float quality) throws IOException {
        return Objects.requireNonNull(
                Look.hash(ImageIO.read(new ByteArrayInputStream(FilesWithPlaces.write(picture, quality)))));
    }

    static byte[] pdf(int pages) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.getDocumentInformation().setAuthor(UUID.randomUUID().toString());
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private EvidenceItem keep(Person by, String name, byte[] content, Visibility visibility) {
        return vault.keep(by, id.value(), id, name, new ByteArrayInputStream(content), visibility);
    }

    private byte[] read(Person reader, EvidenceItem item) throws IOException {
        try (InputStream content = vault.open(reader, item.id())) {
            return content.readAllBytes();
        }
    }
}
