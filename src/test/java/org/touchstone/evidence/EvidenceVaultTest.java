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
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Role;

/** What the vault takes, keeps, shows and refuses. */
@PortalTest
class EvidenceVaultTest {

    @Autowired
    EvidenceVault vault;

    @Autowired
    DrawnExhibits drawn;

    @Autowired
    EvidenceFacts facts;

    @Autowired
    ContentStore contents;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Cases cases;

    @Test
    void a_file_is_kept_once_under_its_hash_and_never_altered() throws IOException {
        CaseId id = fixture.open();
        byte[] text = ("What we saw " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        EvidenceItem first = vault.keep(Cast.BRAND, id.value(), id, "seen.txt", new ByteArrayInputStream(text));
        EvidenceItem second = vault.keep(Cast.BRAND, id.value(), id, "again.txt", new ByteArrayInputStream(text));
        assertThat(second.sha256()).isEqualTo(first.sha256()).matches("[0-9a-f]{64}");
        Path file = contents.path(first.sha256());
        assertThat(file).hasBinaryContent(text);
        assertThat(file.getParent().getFileName().toString())
                .isEqualTo(first.sha256().substring(2, 4));
        assertThat(Files.getPosixFilePermissions(file))
                .noneMatch(permission -> permission.name().endsWith("WRITE"));
        try (InputStream content = vault.open(Cast.INTAKE, first.id())) {
            assertThat(content.readAllBytes()).isEqualTo(text);
        }
    }

    @Test
    void twenty_megabytes_are_too_large_and_leave_nothing_behind() {
        CaseId id = fixture.open();
        assertThatThrownBy(() -> vault.keep(Cast.BRAND, id.value(), id, "film.txt", new Endless(20L * 1024 * 1024)))
                .isInstanceOf(Refused.class)
                .hasMessage("The selected file must be smaller than 20 MB");
        assertThat(vault.of(Cast.BRAND, id)).isEmpty();
    }

    @Test
    void an_empty_file_is_refused() {
        CaseId id = fixture.open();
        refused("evidence.refused.empty", () -> keep(id, "empty.txt", new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a/b.txt", "a\\b.txt", "photo\u202Egpj.exe", "line\nbreak.txt"})
    void a_name_that_is_a_path_or_hides_something_is_refused(String name) {
        CaseId id = fixture.open();
        refused("evidence.refused.name", () -> keep(id, name, "text".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_name_has_between_1_and_200_characters() {
        CaseId id = fixture.open();
        for (String name : List.of("", "   ", "x".repeat(201))) {
            refused("evidence.refused.nameLength", () -> keep(id, name, "text".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void a_program_a_page_and_a_drawing_with_script_are_refused_whatever_they_are_called() {
        CaseId id = fixture.open();
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] drawing = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"
                .getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("a.jpg", "a.txt", "a.pdf", "a.exe", "a.html", "a.svg")) {
            for (byte[] content : List.of(program, page, drawing)) {
                refused("evidence.refused.type", () -> keep(id, name, content));
            }
        }
    }

    @Test
    void an_archive_is_refused_and_so_is_one_that_calls_itself_a_document() throws IOException {
        CaseId id = fixture.open();
        byte[] zip = zip("readme.txt");
        refused("evidence.refused.type", () -> keep(id, "a.zip", zip));
        refused("evidence.refused.type", () -> keep(id, "a.docx", zip));
        assertThat(keep(id, "b.docx", zip("[Content_Types].xml")).mediaType()).endsWith("wordprocessingml.document");
    }

    @Test
    void a_picture_has_a_thumbnail_and_text_has_none() throws IOException {
        CaseId id = fixture.open();
        EvidenceItem picture = keep(id, "photo.png", png());
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(drawn.thumbnail(Cast.BRAND, picture.id()))
                .get()
                .satisfies(small ->
                        assertThat(ImageIO.read(small.toFile()).getWidth()).isEqualTo(320));
        EvidenceItem text = keep(id, "a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text.mediaType()).isEqualTo("text/csv");
        assertThat(drawn.thumbnail(Cast.BRAND, text.id())).isEmpty();
    }

    @Test
    void a_file_that_only_begins_like_a_picture_has_no_thumbnail_and_breaks_nothing() {
        CaseId id = fixture.open();
        byte[] broken = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3};
        assertThat(drawn.thumbnail(Cast.BRAND, keep(id, "broken.png", broken).id()))
                .isEmpty();
    }

    @Test
    void the_accused_does_not_see_the_reporters_files_but_the_reporter_sees_theirs() {
        CaseId id = fixture.open();
        EvidenceItem reported = keep(id, "certificate.txt", "Ours".getBytes(StandardCharsets.UTF_8));
        cases.notified(id);
        EvidenceItem answered = vault.keep(
                Cast.SELLER,
                id.value(),
                id,
                "invoice.txt",
                new ByteArrayInputStream("Bought".getBytes(StandardCharsets.UTF_8)));
        assertThat(vault.of(Cast.SELLER, id)).extracting(EvidenceItem::id).containsExactly(answered.id());
        assertThat(vault.of(Cast.BRAND, id)).extracting(EvidenceItem::id).contains(reported.id(), answered.id());
        assertThatThrownBy(() -> vault.open(Cast.SELLER, reported.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_volunteer_who_reported_does_not_read_what_the_accused_puts_forward() {
        CaseId id = fixture.open();
        cases.notified(id);
        cases.grant(id, Cast.VOLUNTEER.organisation(), Role.VOLUNTEER, Cast.VOLUNTEER.id());
        EvidenceItem invoice =
                vault.keep(Cast.SELLER, id.value(), id, "invoice.txt", new ByteArrayInputStream(new byte[] {'a'}));
        assertThat(vault.of(Cast.VOLUNTEER, id)).isEmpty();
        assertThatThrownBy(() -> vault.open(Cast.VOLUNTEER, invoice.id())).isInstanceOf(NotFound.class);
        assertThat(cases.timeline(Cast.VOLUNTEER, id))
                .noneMatch(entry -> entry.arguments().contains("invoice.txt"));
        assertThat(cases.timeline(Cast.BRAND, id))
                .anyMatch(entry -> entry.arguments().contains("invoice.txt"));
    }

    @Test
    void a_foreign_tenant_sees_and_adds_nothing() {
        CaseId id = fixture.open();
        EvidenceItem item = keep(id, "seen.txt", "Ours".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> vault.open(Cast.BRAND2, item.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drawn.thumbnail(Cast.BRAND2, item.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vault.of(Cast.BRAND2, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        vault.keep(Cast.BRAND2, id.value(), id, "a.txt", new ByteArrayInputStream(new byte[] {'a'})))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        vault.keep(Cast.MANAGER, id.value(), id, "a.txt", new ByteArrayInputStream(new byte[] {'a'})))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_file_that_the_other_side_handed_in_too_is_an_exhibit_of_its_own() {
        CaseId id = fixture.open();
        byte[] invoice = ("Invoice " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        keep(id, "invoice.txt", invoice);
        String draft = "draft-" + UUID.randomUUID();
        EvidenceItem own = vault.keep(Cast.SELLER, draft, null, "mine.txt", new ByteArrayInputStream(invoice));
        vault.attach(draft, id);
        vault.attach(draft, id);
        assertThat(vault.of(Cast.INTAKE, id))
                .extracting(EvidenceItem::fileName)
                .containsExactly("invoice.txt", "mine.txt");
        assertThat(vault.find(Cast.BRAND, own.id()).caseId()).isEqualTo(id);
    }

    @Test
    void the_same_content_in_another_case_is_noticed() {
        byte[] text = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        EvidenceItem here = keep(fixture.open(), "a.txt", text);
        keep(fixture.open(), "b.txt", text);
        keep(fixture.open(), "c.txt", text);
        assertThat(facts.elsewhere(Cast.INTAKE, here).same()).hasSize(2);
    }

    private EvidenceItem keep(CaseId id, String name, byte[] content) {
        return vault.keep(Cast.BRAND, id.value(), id, name, new ByteArrayInputStream(content));
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("text".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] png() throws IOException {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        picture.setRGB(random.nextInt(640), random.nextInt(480), random.nextInt());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** So many letters without holding them. */
    private static final class Endless extends InputStream {

        private long left;

        private Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            Arrays.fill(buffer, from, from + some, (byte) 'a');
            left -= some;
            return some;
        }
    }
}
