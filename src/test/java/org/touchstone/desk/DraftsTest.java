package org.touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Texts;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.Verdict;
import org.touchstone.penalty.PenaltyFixture;
import org.touchstone.penalty.Severity;
import org.touchstone.rebuttal.Assessment;
import org.touchstone.rebuttal.RebuttalFixture;
import org.touchstone.ui.Drafts;

/** Drafts come back in every form of a task, to the one who typed them and to nobody else. */
@PortalTest
class DraftsTest extends SpringBrowserlessTest {

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    RebuttalFixture rebuttals;

    @Autowired
    PenaltyFixture penalties;

    @Autowired
    Cases cases;

    @Autowired
    Drafts drafts;

    @Autowired
    FormDraftStore store;

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void an_assessment_that_was_begun_comes_back() {
        CaseId id = rebuttals.contested();
        open("task/assessRebuttal/" + id);
        this.<Assessment.Verdict>choice().setValue(Assessment.Verdict.ANOTHER_ATTEMPT);
        area("What is missing").setValue("The invoice covers another");
        open("tasks");
        open("task/assessRebuttal/" + id);
        assertThat(this.<Assessment.Verdict>choice().getValue()).isEqualTo(Assessment.Verdict.ANOTHER_ATTEMPT);
        assertThat(area("What is missing").getValue()).isEqualTo("The invoice covers another");
        assertThat(shown()).contains("is here again");
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    @SuppressWarnings("unchecked")
    void a_penalty_that_was_begun_comes_back_with_the_measures_of_its_severity() {
        CaseId id = penalties.proven(penalties.seller());
        open("task/decidePenalty/" + id);
        ((RadioButtonGroup<Severity>) severity()).setValue(Severity.HIGH);
        box(Measure.NAME_AND_SHAME).setValue(true);
        area("Facts").setValue("Two hundred jackets");
        open("tasks");
        open("task/decidePenalty/" + id);
        assertThat(severity().getValue()).isEqualTo(Severity.HIGH);
        assertThat(box(Measure.NAME_AND_SHAME).getValue()).isTrue();
        assertThat(area("Facts").getValue()).isEqualTo("Two hundred jackets");
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void who_does_not_want_the_draft_begins_anew() {
        CaseId id = complaints.screened();
        open("task/verifyComplaint/" + id);
        this.<Verdict.Kind>choice().setValue(Verdict.Kind.CLARIFY);
        area("Question").setValue("Which shop");
        open("tasks");
        open("task/verifyComplaint/" + id);
        assertThat(area("Question").getValue()).isEqualTo("Which shop");
        press("Begin anew");
        assertThat(this.<Verdict.Kind>choice().getValue()).isNull();
        assertThat(store.find(Cast.INTAKE.id(), "verifyComplaint/" + id)).isEmpty();
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void what_was_sent_is_kept_no_longer_as_a_draft() {
        CaseId id = complaints.screened();
        open("task/verifyComplaint/" + id);
        this.<Verdict.Kind>choice().setValue(Verdict.Kind.CLARIFY);
        area("Question").setValue("Which shop is meant exactly?");
        assertThat(store.find(Cast.INTAKE.id(), "verifyComplaint/" + id)).isPresent();
        Button submit = $(Button.class).all().stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow();
        test(submit).click();
        assertThat(store.find(Cast.INTAKE.id(), "verifyComplaint/" + id)).isEmpty();
    }

    @Test
    @WithMockUser(username = "brand2", roles = "BRAND")
    void a_draft_is_its_writers_alone() {
        store.save(Cast.BRAND.id(), "answerRebuttal/TS-1", draft());
        assertThat(drafts.of("answerRebuttal/TS-1")).isEmpty();
        drafts.forget("answerRebuttal/TS-1");
        assertThat(store.find(Cast.BRAND.id(), "answerRebuttal/TS-1")).isPresent();
        store.delete(Cast.BRAND.id(), "answerRebuttal/TS-1");
    }

    private static Drafts.Draft draft() {
        return new Drafts.Draft(Instant.parse("2026-07-01T08:00:00Z"), Map.of("reasons", "We never"));
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not among "
                        + $(TextArea.class).all().stream().map(TextArea::getLabel).toList()));
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice() {
        return $(RadioButtonGroup.class).all().getFirst();
    }

    private RadioButtonGroup<?> severity() {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getListDataView().getItems().anyMatch(Severity.class::isInstance))
                .findFirst()
                .orElseThrow();
    }

    private Checkbox box(Measure measure) {
        String label = Texts.get(Locale.ENGLISH, measure.textKey());
        return $(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
