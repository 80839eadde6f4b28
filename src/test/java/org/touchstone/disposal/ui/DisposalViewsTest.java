package org.touchstone.disposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.disposal.DisposalFixture;
import org.touchstone.disposal.DisposalId;
import org.touchstone.disposal.Disposals;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.LegalHolds;
import org.touchstone.ui.ErrorSummary;

/** Disposal as those see it who propose, confirm, or only look. */
@PortalTest
class DisposalViewsTest extends SpringBrowserlessTest {

    @Autowired
    DisposalFixture fixture;

    @Autowired
    Disposals disposals;

    @Autowired
    EvidenceVault vault;

    @Autowired
    LegalHolds holds;

    @Autowired
    ConfirmDisposalForm confirm;

    private Component form;
    private boolean done;

    @Test
    @WithMockUser(username = "investigator", roles = "INVESTIGATOR")
    void an_investigator_chooses_says_why_and_proposes() {
        EvidenceItem item = fixture.due();
        navigate(DisposalsView.class);
        whole();
        assertThat(shown()).contains(item.fileName() + " (" + item.id() + ")", "None chosen");
        press("Propose");
        assertThat($(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Say why they can go.");
        $(TextArea.class).single().setValue(DisposalFixture.REASON);
        press("Propose");
        assertThat($(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Choose at least one exhibit");
        test(boxOf(item)).click();
        assertThat(shown()).contains("One chosen");
        press("Propose");
        assertThat(shown())
                .contains("Waiting for a second person", DisposalFixture.REASON, "One exhibit, proposed by Ivan Gu");
        assertThat($(Checkbox.class).all()).noneMatch(box -> isOf(box, item));
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(href -> href.startsWith("task/confirmDisposal"));
    }

    @Test
    @WithMockUser(username = "investigator", roles = "INVESTIGATOR")
    void all_that_is_shown_is_chosen_at_once() {
        EvidenceItem item = fixture.due();
        fixture.due();
        navigate(DisposalsView.class);
        whole();
        press("Choose all that are shown");
        assertThat($(Checkbox.class).all()).hasSizeGreaterThan(1).allMatch(Checkbox::getValue);
        assertThat(boxOf(item).getValue()).isTrue();
    }

    @Test
    @WithMockUser(username = "approver", roles = "APPROVER")
    void the_second_person_is_led_to_the_proposal_and_confirms_it() {
        EvidenceItem item = fixture.due();
        DisposalId id = fixture.proposed(item);
        navigate(DisposalsView.class);
        assertThat($(Checkbox.class).all()).as("chooses nothing").isEmpty();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("task/confirmDisposal/" + id);
        open(id);
        assertThat(form.getElement().getTextRecursively())
                .contains(item.fileName(), item.id().value(), DisposalFixture.REASON, "Ivan Gu");
        press("Dispose of them");
        assertThat(vault.find(Cast.INTAKE, item.id()).disposed())
                .as("asked once more")
                .isNull();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(done).isTrue();
        assertThat(vault.find(Cast.INTAKE, item.id()).disposed()).isNotNull();
        navigate(DisposalsView.class);
        assertThat(shown()).contains("Confirmed by Anna Prover");
    }

    @Test
    @WithMockUser(username = "approver", roles = "APPROVER")
    void the_second_person_declines_and_says_why() {
        EvidenceItem item = fixture.due();
        DisposalId id = fixture.proposed(item);
        open(id);
        press("Decline");
        assertThat($(ErrorSummary.class, form).single().getElement().getTextRecursively())
                .contains("in 10 to 500 characters");
        $(TextArea.class, form).single().setValue("The brand has announced a lawsuit.");
        press("Decline");
        assertThat(done).isTrue();
        navigate(DisposalsView.class);
        assertThat(shown()).contains("Declined by Anna Prover", "The brand has announced a lawsuit.");
    }

    @Test
    @WithMockUser(username = "manager", roles = "MANAGER")
    void a_manager_reads_what_is_due_and_what_is_held_and_changes_nothing() {
        EvidenceItem item = fixture.due();
        EvidenceItem held = fixture.due();
        holds.place(Cast.ADJUDICATOR, Objects.requireNonNull(held.caseId()), "A court has asked for the file.");
        navigate(DisposalsView.class);
        whole();
        assertThat(shown())
                .contains(item.id().value(), "A court has asked for the file.", "Placed by Ada Judge")
                .doesNotContain(held.id().value());
        assertThat($(Checkbox.class).all()).isEmpty();
        assertThat($(TextArea.class).all()).isEmpty();
    }

    /** All pages of what is due. */
    private void whole() {
        while ($(Button.class).withText("Show more").all().stream().anyMatch(Button::isVisible)) {
            test($(Button.class).withText("Show more").all().stream()
                            .filter(Button::isVisible)
                            .findFirst()
                            .orElseThrow())
                    .click();
        }
    }

    private Checkbox boxOf(EvidenceItem item) {
        return $(Checkbox.class).all().stream()
                .filter(box -> isOf(box, item))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Checkbox box, EvidenceItem item) {
        return box.getAriaLabel().orElse("").contains(item.id().value());
    }

    private void open(DisposalId id) {
        form = confirm.open(id.value(), () -> done = true);
        UI.getCurrent().add(form);
        assertThat($(NativeTableRow.class, form).all())
                .as("heading and exhibit")
                .hasSize(2);
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    /** The words of the view that is open. */
    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
