package org.touchstone.rebuttal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;
import org.touchstone.rebuttal.Answer;
import org.touchstone.rebuttal.Assessment.Verdict;
import org.touchstone.rebuttal.Ground;
import org.touchstone.rebuttal.Outcome;
import org.touchstone.rebuttal.RebuttalDesk;
import org.touchstone.rebuttal.RebuttalFile;
import org.touchstone.rebuttal.RebuttalFixture;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.ui.Drafts;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.FormDraft;

/** The forms and the panel of the rebuttal as people use them. */
@PortalTest
class RebuttalFormsTest extends SpringBrowserlessTest {

    @Autowired
    RebuttalFixture fixture;

    @Autowired
    Rebuttals rebuttals;

    @Autowired
    RebuttalDesk desk;

    @Autowired
    RefuteAllegationForm refuteForm;

    @Autowired
    AnswerRebuttalForm answerForm;

    @Autowired
    AssessRebuttalForm assessForm;

    @Autowired
    RebuttalPanel panel;

    @Autowired
    Drafts drafts;

    @Autowired
    Life life;

    private boolean done;

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void the_seller_reads_the_allegation_the_deadline_and_the_attempts_left() {
        CaseId id = fixture.ofBrand();
        assertThat(refuteForm.open(id.value(), this::done).getElement().getTextRecursively())
                .contains("Northpeak Outdoor", "Down jacket", "left", "1 of 3", "2 more if something is missing")
                .doesNotContain(Cast.BRAND.name());
    }

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void what_the_seller_typed_is_kept_and_then_sent() {
        CaseId id = fixture.ofBrand();
        open(kept(id));
        press("Send the rebuttal");
        assertThat($(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Choose at least one ground.");
        area("Statement").setValue("We buy from the distributor in Hangzhou.");
        grounds().setValue(Set.of(Ground.AUTHORISED_SUPPLY));
        UI.getCurrent().removeAll();
        open(kept(id));
        assertThat(area("Statement").getValue()).isEqualTo("We buy from the distributor in Hangzhou.");
        assertThat(grounds().getValue()).containsExactly(Ground.AUTHORISED_SUPPLY);
        press("Send the rebuttal");
        assertThat(done).isTrue();
        assertThat(desk.of(Cast.BRAND, id).orElseThrow().state()).isEqualTo(RebuttalFile.State.ANSWERING);
    }

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void at_another_attempt_the_seller_reads_what_is_missing() {
        CaseId id = fixture.contested();
        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Verdict.ANOTHER_ATTEMPT));
        life.goesOn(id.value());
        assertThat(refuteForm.open(id.value(), this::done).getElement().getTextRecursively())
                .contains("2 of 3", "What is missing", "The invoice covers another model")
                .doesNotContain("hologram", Cast.BRAND.name(), Cast.ADJUDICATOR.name());
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_brand_contests_with_reasons() {
        CaseId id = fixture.ofBrand();
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        Component form = answerForm.open(id.value(), this::done);
        assertThat(form.getElement().getTextRecursively())
                .contains("authorised distributor in Hangzhou")
                .doesNotContain(Cast.SELLER.name());
        open(form);
        this.<Answer.Position>choice().setValue(Answer.Position.CONTEST);
        press("Send the answer");
        assertThat(done).isFalse();
        area("Reasons").setValue("We have never supplied this distributor.");
        press("Send the answer");
        assertThat(done).isTrue();
        assertThat(desk.of(Cast.BRAND, id).orElseThrow().state()).isEqualTo(RebuttalFile.State.ASSESSING);
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_brand_gives_in_without_a_word() {
        CaseId id = fixture.ofBrand();
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        open(answerForm.open(id.value(), this::done));
        this.<Answer.Position>choice().setValue(Answer.Position.CONCEDE);
        press("Send the answer");
        assertThat(done).isTrue();
        assertThat(desk.of(Cast.BRAND, id).orElseThrow().outcome()).isEqualTo(Outcome.CONCEDED);
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void the_adjudicator_reads_both_sides_and_assesses() {
        CaseId id = fixture.contested();
        Component form = assessForm.open(id.value(), this::done);
        assertThat(form.getElement().getTextRecursively())
                .contains("authorised distributor", "never supplied", "hologram", Cast.SELLER.name());
        open(form);
        assertThat(this.<Verdict>choice().getListDataView().getItems()).doesNotContain(Verdict.NOT_REFUTED);
        this.<Verdict>choice().setValue(Verdict.ANOTHER_ATTEMPT);
        area("What is missing").setValue("The invoice for the blue jacket is missing.");
        press("Submit the assessment");
        assertThat(done).isTrue();
        assertThat(desk.of(Cast.SELLER, id).orElseThrow().state()).isEqualTo(RebuttalFile.State.REOPENING);
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void at_the_last_attempt_no_other_is_offered() {
        CaseId id = fixture.ofPlatform();
        for (int attempt = 1; attempt <= 2; attempt++) {
            rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
            rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Verdict.ANOTHER_ATTEMPT));
            life.goesOn(id.value());
        }
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        open(assessForm.open(id.value(), this::done));
        assertThat(this.<Verdict>choice().getListDataView().getItems())
                .contains(Verdict.NOT_REFUTED)
                .doesNotContain(Verdict.ANOTHER_ATTEMPT);
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void the_adjudicator_gives_more_time_on_the_case_page() {
        CaseId id = fixture.ofBrand();
        Instant before = desk.of(Cast.SELLER, id).orElseThrow().until();
        open(panel.of(id).orElseThrow());
        press("Give the seller more time");
        assertThat($(DateTimePicker.class).single().getValue()).isNotNull();
        area("Reason").setValue("The supplier's office is closed.");
        press("Extend the deadline");
        assertThat(desk.of(Cast.SELLER, id).orElseThrow().until()).isAfter(before);
    }

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void the_panel_is_not_for_those_who_may_not_see_the_case() {
        CaseId id = fixture.ofBrand();
        assertThat(panel.of(id)).isEmpty();
    }

    /** As the task list opens it. */
    private Component kept(CaseId id) {
        Component form = refuteForm.open(id.value(), this::done);
        FormDraft.of(form, "refuteAllegation/" + id, drafts);
        return form;
    }

    private void done() {
        done = true;
    }

    private void open(Component component) {
        UI.getCurrent().add(component);
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Ground> grounds() {
        return $(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice() {
        return $(RadioButtonGroup.class).single();
    }
}
