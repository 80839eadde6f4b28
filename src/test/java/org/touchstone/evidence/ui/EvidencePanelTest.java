package org.touchstone.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.ScannerInTests;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Tile;
import org.touchstone.ui.UploadField;

/** The files of a case on its page, for those who add and those who only read. */
@PortalTest
class EvidencePanelTest extends SpringBrowserlessTest {

    @Autowired
    EvidencePanel panel;

    @Autowired
    EvidenceVault vault;

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
