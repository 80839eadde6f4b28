package org.touchstone.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.disposal.DisposalFixture;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.ScannerInTests;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Tile;
import org.touchstone.ui.UploadField;

/** The files of a case on its page, for those who add and those who only read. */
@PortalTest
class EvidencePanelTest extends SpringBrowserlessTest {

    @Autowired
    EvidencePanel panel;

    @Autowired
    CustodyPanel custody;

    @Autowired
    EvidenceVault vault;

    @Autowired
    HoldPanel holds;

    @Autowired
    DisposalFixture disposals;

    @Autowired
    CaseFixture fixture;

    @Autowired
    ScannerInTests scanner;

    private Component shown;

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void intake_sees_who_handed_in_what_and_where_else_it_was_seen() {
        byte[] text = ("Seen " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        CaseId id = with(text);
        with(text);
        open(id);
        assertThat($(Tile.class, shown).single().getElement().getTextRecursively())
                .contains("seen.txt", "Bella Brandt", "SHA-256", "Not scanned for viruses", "Seen in 1 other case");
        assertThat($(UploadField.class, shown).all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void where_else_it_was_seen_opens_from_its_row_even_of_what_the_page_cannot_show() {
        byte[] text = ("Seen " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        CaseId id = with(text);
        CaseId other = with(text);
        open(id);
        test($(Button.class, shown).withText("Seen in 1 other case").single()).click();
        assertThat($(Anchor.class, $(PreviewDialog.class).single()).all())
                .extracting(Anchor::getHref)
                .contains("case/" + other);
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_brand_does_not_learn_of_other_cases() {
        byte[] text = ("Seen " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        CaseId id = with(text);
        with(text);
        open(id);
        assertThat($(Tile.class, shown).single().getElement().getTextRecursively())
                .doesNotContain("other case");
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void what_was_disposed_of_keeps_its_row_which_says_who_saw_to_it_and_leads_nowhere() {
        CaseId id = goneFrom();
        open(id);
        Tile tile = $(Tile.class, shown).single();
        assertThat(tile.getElement().getTextRecursively())
                .contains("seen.txt", "SHA-256", "Disposed of", "proposed by Ivan Gu, confirmed by Anna Prover");
        assertThat($(Anchor.class, tile).all()).isEmpty();
        assertThat($(Button.class, tile).withText("Look").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_party_reads_when_it_was_disposed_of_and_not_by_whom() {
        open(goneFrom());
        assertThat($(Tile.class, shown).single().getElement().getTextRecursively())
                .contains("Disposed of on")
                .doesNotContain("Ivan Gu", "Anna Prover");
    }

    @Test
    @WithMockUser(username = "approver", roles = "APPROVER")
    void a_legal_hold_is_placed_and_lifted_on_the_page_of_the_case() {
        CaseId id = fixture.open();
        UI.getCurrent().add(holds.of(id).orElseThrow());
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("No hold.");
        test($(Button.class).withText("Place a legal hold").single()).click();
        HoldDialog dialog = $(HoldDialog.class).single();
        test($(Button.class, dialog).withText("Place a legal hold").single()).click();
        TextArea why = $(TextArea.class, dialog).single();
        assertThat(why.getErrorMessage()).contains("10 to 500 characters");
        why.setValue("A court has asked for the file.");
        test($(Button.class, dialog).withText("Place a legal hold").single()).click();
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("In force", "Placed by Anna Prover", "A court has asked for the file.");
        test($(Button.class).withText("Lift the legal hold").single()).click();
        HoldDialog lifting = $(HoldDialog.class).last();
        $(TextArea.class, lifting).single().setValue("The court has ruled.");
        test($(Button.class, lifting).withText("Lift the legal hold").single()).click();
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Lifted by Anna Prover");
    }

    @Test
    @WithMockUser(username = "manager", roles = "MANAGER")
    void a_manager_reads_holds_and_changes_none() {
        UI.getCurrent().add(holds.of(fixture.open()).orElseThrow());
        assertThat($(Button.class).withText("Place a legal hold").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_brand_sees_no_holds() {
        assertThat(holds.of(fixture.open())).isEmpty();
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void a_pdf_shows_its_first_page_small() throws IOException {
        CaseId id = fixture.open();
        EvidenceItem item = vault.keep(Cast.BRAND, id.value(), id, "letter.pdf", new ByteArrayInputStream(pdf()));
        open(id);
        assertThat($(Image.class, shown).single().getSrc()).isEqualTo("evidence/" + item.id() + "/thumbnail");
    }

    private CaseId goneFrom() {
        return Objects.requireNonNull(disposals.gone(disposals.due()).caseId());
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void a_file_that_waits_for_its_virus_scan_says_so_and_leads_nowhere() {
        scanner.goesDown();
        try {
            open(with(("Unscanned " + System.nanoTime()).getBytes(StandardCharsets.UTF_8)));
        } finally {
            scanner.isTakenAway();
        }
        Tile tile = $(Tile.class, shown).single();
        assertThat(tile.getElement().getTextRecursively()).contains("seen.txt", "Waiting for the virus scan");
        assertThat($(Anchor.class, tile).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "manager", roles = "MANAGER")
    void a_manager_reads_but_adds_nothing() {
        open(with("Seen".getBytes(StandardCharsets.UTF_8)));
        assertThat($(UploadField.class, shown).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void an_empty_case_says_what_belongs_here() {
        open(fixture.open());
        assertThat($(EmptyState.class, shown).all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void a_text_opens_within_the_page_with_what_is_known_of_it() {
        byte[] text = ("收货地址 " + System.nanoTime()).getBytes(Charset.forName("GB18030"));
        open(with(text));
        PreviewDialog dialog = look();
        assertThat($(Pre.class, dialog).single().getText()).contains("收货地址");
        assertThat(dialog.getElement().getTextRecursively()).contains("text/plain", sha256(text));
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void the_pages_of_a_pdf_are_turned_and_intake_may_black_out_parts() throws IOException {
        CaseId id = fixture.open();
        vault.keep(Cast.BRAND, id.value(), id, "letter.pdf", new ByteArrayInputStream(pdf()));
        open(id);
        PreviewDialog dialog = look();
        assertThat($(Image.class, dialog).single().getSrc()).endsWith("/page?number=1");
        test($(Button.class, dialog)
                        .withCondition(button ->
                                "Next page".equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
        assertThat($(Image.class, dialog).single().getSrc()).endsWith("/page?number=2");
        test($(Button.class).withText("Black out parts").single()).click();
        assertThat($(BlackoutField.class).all()).hasSize(2);
        test($(Button.class).withText("Make the copy").single()).click();
        assertThat($(ErrorSummary.class).last().getElement().getTextRecursively())
                .contains("Black out at least one part");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_brand_looks_but_blacks_out_nothing_and_reads_no_chain() throws IOException {
        CaseId id = fixture.open();
        vault.keep(Cast.BRAND, id.value(), id, "letter.pdf", new ByteArrayInputStream(pdf()));
        open(id);
        look();
        assertThat($(Button.class).withText("Black out parts").all()).isEmpty();
        assertThat(custody.of(id)).isEmpty();
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void the_chain_of_custody_is_read_and_taken_along() {
        CaseId id = with(("Seen " + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
        UI.getCurrent().add(custody.of(id).orElseThrow());
        String words = UI.getCurrent().getElement().getTextRecursively();
        assertThat(words).contains("Unbroken", "Identified", "Collected", "Preserved", "Bella Brandt", "3 entries");
        assertThat($(Anchor.class).withText("Download case bundle").all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "manager", roles = "MANAGER")
    void a_manager_reads_the_chain_and_takes_nothing_along() {
        CaseId id = with(("Seen " + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
        UI.getCurrent().add(custody.of(id).orElseThrow());
        assertThat($(Anchor.class).withText("Download case bundle").all()).isEmpty();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PreviewDialog look() {
        test($(Button.class, shown).withText("Look").single()).click();
        return $(PreviewDialog.class).single();
    }

    private static byte[] pdf() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setAuthor("Author " + System.nanoTime());
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void open(CaseId id) {
        shown = panel.of(id).orElseThrow();
        UI.getCurrent().add(shown);
    }

    private CaseId with(byte[] text) {
        CaseId id = fixture.open();
        vault.keep(Cast.BRAND, id.value(), id, "seen.txt", new ByteArrayInputStream(text));
        return id;
    }
}
