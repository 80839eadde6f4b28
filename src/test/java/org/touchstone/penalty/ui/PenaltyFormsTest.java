package org.touchstone.penalty.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.Penalty;
import org.touchstone.penalty.PenaltyFixture;
import org.touchstone.penalty.Severity;
import org.touchstone.ui.ErrorSummary;

/** The forms, the panel, the seller's points and the register as people use them. */
@PortalTest
class PenaltyFormsTest extends SpringBrowserlessTest {

    @Autowired
    PenaltyFixture fixture;

    @Autowired
    Penalties penalties;

    @Autowired
    DecidePenaltyForm decideForm;

    @Autowired
    ApprovePenaltyForm approveForm;

    @Autowired
    PenaltyPanel panel;

    private boolean done;

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void the_adjudicator_reads_what_is_proposed_and_why() {
        CaseId id = fixture.proven(fixture.seller());
        assertThat(text(decideForm.open(id.value(), this::done)))
                .contains("0 so far + 24 for this case = 24", "The step of 24 points is newly reached")
                .contains("Why? Listings taken down", "A proven counterfeit costs 24 points.");
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void the_adjudicator_follows_the_proposal() {
        CaseId id = fixture.proven(fixture.seller());
        open(decideForm.open(id.value(), this::done));
        press("Decide the penalty");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        reasons();
        press("Decide the penalty");
        confirm();
        assertThat(done).isTrue();
        assertThat(decided(id).decision().kinds())
                .containsExactlyInAnyOrder(Measure.DELIST, Measure.REFUND, Measure.POINTS, Measure.LIMIT_LISTINGS);
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void dropping_a_measure_asks_for_a_reason_and_loses_nothing() {
        CaseId id = fixture.proven(fixture.seller());
        open(decideForm.open(id.value(), this::done));
        reasons();
        box("Buyers reimbursed").setValue(false);
        $(IntegerField.class).all().getFirst().setValue(12);
        press("Decide the penalty");
        assertThat(text($(ErrorSummary.class).single())).contains("differs from what the rules propose");
        assertThat(box("Buyers reimbursed").getValue()).isFalse();
        area("Why your decision differs").setValue("The buyers were paid back by the seller before.");
        press("Decide the penalty");
        confirm();
        assertThat(decided(id).decision().measures())
                .extracting(chosen -> chosen.measure() + " " + chosen.amount())
                .contains("POINTS 12")
                .doesNotContain("REFUND 0");
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void a_graver_judgement_changes_the_proposal_at_once() {
        CaseId id = fixture.proven(fixture.seller());
        open(decideForm.open(id.value(), this::done));
        assertThat(box("Named in the public register").getValue()).isFalse();
        this.<Severity>choice("How grave").setValue(Severity.HIGH);
        assertThat(box("Named in the public register").getValue()).isTrue();
    }

    @Test
    @WithMockUser(username = "approver", roles = "APPROVER")
    void the_second_person_gives_a_penalty_back_with_a_reason() {
        CaseId id = heavy();
        open(approveForm.open(id.value(), this::done));
        press("Give back");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        area("What is wrong").setValue("One jacket does not justify a public entry.");
        press("Give back");
        assertThat(done).isTrue();
        assertThat(penalties.of(Cast.APPROVER, id).orElseThrow()).isInstanceOf(Penalty.Proposed.class);
    }

    @Test
    @WithMockUser(username = "approver", roles = "APPROVER")
    void the_second_person_approves_after_reading_the_reasons() {
        CaseId id = heavy();
        Component form = approveForm.open(id.value(), this::done);
        assertThat(text(form)).contains("Ada Judge", "forged label", "Named in the public register");
        open(form);
        press("Approve");
        confirm();
        assertThat(done).isTrue();
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_brand_reads_measures_and_reasons_but_not_the_points() {
        CaseId id = fixture.penalised(fixture.proven(fixture.seller()));
        assertThat(text(panel.of(id).orElseThrow()))
                .contains("Listings taken down", "in force", "SR-" + id)
                .doesNotContain("so far", Cast.ADJUDICATOR.name());
    }

    @Test
    @WithMockUser(username = "brand2", roles = "BRAND")
    void another_brand_reads_nothing() {
        CaseId id = fixture.penalised(fixture.proven(fixture.seller()));
        assertThatThrownBy(() -> panel.of(id)).isInstanceOf(NotFound.class);
    }

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void the_seller_reads_where_the_store_stands() {
        CaseId id = fixture.penalised(fixture.proven("s1001"), Measure.POINTS, Measure.WARN);
        navigate(PointsView.class);
        assertThat(text(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("penalty points that count", "48 points: ", "permanent ban", id.value())
                .doesNotContain(Cast.ADJUDICATOR.name());
    }

    @Test
    @WithAnonymousUser
    void everyone_reads_the_register_without_signing_in() {
        String seller = fixture.seller();
        CaseId id = fixture.penalised(fixture.proven(seller), Measure.DELIST, Measure.NAME_AND_SHAME);
        RegisterView view = navigate(RegisterView.class);
        assertThat(text(view))
                .contains("Northpeak Outdoor", "Listings taken down")
                .doesNotContain(id.value());
    }

    private CaseId heavy() {
        CaseId id = fixture.proven(fixture.seller());
        fixture.decided(id, Measure.DELIST, Measure.NAME_AND_SHAME);
        return id;
    }

    private Penalty.Decided decided(CaseId id) {
        return (Penalty.Decided) penalties.of(Cast.MANAGER, id).orElseThrow();
    }

    private void reasons() {
        area("Facts").setValue("The buyer received a jacket with a forged label.");
        $(TextField.class).all().stream()
                .filter(field -> String.valueOf(field.getLabel()).startsWith("Law or term"))
                .findFirst()
                .orElseThrow()
                .setValue("Trademark Law, article 57");
        area("Why it is breached").setValue("The label is a counterfeit of a registered mark.");
    }

    private void done() {
        done = true;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void open(Component component) {
        UI.getCurrent().add(component);
    }

    private void confirm() {
        test($(ConfirmDialog.class).single()).confirm();
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(candidate -> candidate.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Checkbox box(String label) {
        return $(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice(String label) {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }
}
