package org.touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.appeal.AppealId;
import org.touchstone.appeal.AppealOutcome;
import org.touchstone.appeal.AppealRequest;
import org.touchstone.appeal.Appeals;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxRow;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Texts;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.Verdict;
import org.touchstone.identity.Person;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.PenaltyFixture;
import org.touchstone.penalty.ProposedMeasure;
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

    @Autowired
    ManyStore results;

    @Autowired
    OldThings old;

    @Autowired
    Inbox inbox;

    @Autowired
    Appeals appeals;

    @Autowired
    Penalties proposals;

    @Autowired
    Clock clock;

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
    void what_no_text_can_hold_is_refused_with_its_sentence_and_the_rest_is_kept() {
        CaseId id = rebuttals.contested();
        open("task/assessRebuttal/" + id);
        this.<Assessment.Verdict>choice().setValue(Assessment.Verdict.ANOTHER_ATTEMPT);
        area("What is missing").setValue("The invoice covers\0 another model.");
        press("Submit the assessment");
        assertThat(shown()).contains(Texts.get(Locale.ENGLISH, "common.refused.characters"));
        assertThat(area("What is missing").getValue()).isEqualTo("The invoice covers\0 another model.");
        open("tasks");
        open("task/assessRebuttal/" + id);
        assertThat(area("What is missing").getValue()).isEqualTo("The invoice covers another model.");
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
        assertThat(kept(Cast.INTAKE, "verifyComplaint/" + id)).isEmpty();
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void what_was_sent_is_kept_no_longer_as_a_draft() {
        CaseId id = complaints.screened();
        open("task/verifyComplaint/" + id);
        this.<Verdict.Kind>choice().setValue(Verdict.Kind.CLARIFY);
        area("Question").setValue("Which shop is meant exactly?");
        assertThat(kept(Cast.INTAKE, "verifyComplaint/" + id)).isPresent();
        Button submit = $(Button.class).all().stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow();
        test(submit).click();
        assertThat(kept(Cast.INTAKE, "verifyComplaint/" + id)).isEmpty();
    }

    @Test
    @WithMockUser(username = "brand2", roles = "BRAND")
    void a_draft_is_its_writers_alone() {
        store.save(Cast.BRAND.id(), "answerRebuttal/TS-1", null, draft());
        assertThat(drafts.of("answerRebuttal/TS-1")).isEmpty();
        drafts.forget("answerRebuttal/TS-1");
        assertThat(kept(Cast.BRAND, "answerRebuttal/TS-1")).isPresent();
        store.delete(Cast.BRAND.id(), "answerRebuttal/TS-1");
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    @SuppressWarnings("unchecked")
    void another_severity_brings_its_own_measures_whatever_was_typed_before() {
        CaseId id = penalties.proven(penalties.seller());
        open("task/decidePenalty/" + id);
        area("Facts").setValue("Two hundred jackets");
        box(Measure.BAN).setValue(true);
        for (Severity chosen : List.of(Severity.HIGH, Severity.LOW, Severity.HIGH)) {
            ((RadioButtonGroup<Severity>) severity()).setValue(chosen);
            List<Measure> proposed = proposed(id, chosen);
            for (Measure measure : Measure.values()) {
                assertThat(box(measure).getValue())
                        .as(measure + " at " + chosen)
                        .isEqualTo(proposed.contains(measure));
            }
        }
        assertThat(area("Facts").getValue()).isEqualTo("Two hundred jackets");
    }

    private List<Measure> proposed(CaseId id, Severity severity) {
        return proposals.proposal(Cast.ADJUDICATOR, id, severity).measures().stream()
                .map(ProposedMeasure::measure)
                .toList();
    }

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void an_appeal_that_was_begun_comes_back_and_is_forgotten_once_filed() {
        CaseId id = penalised();
        open("appeal/" + id);
        area("Why the decision").setValue("We bought from the distributor");
        open("cases");
        open("appeal/" + id);
        assertThat(area("Why the decision").getValue()).isEqualTo("We bought from the distributor");
        press("Appeal against the decision");
        assertThat(kept(Cast.SELLER, "appeal/" + id)).isEmpty();
    }

    @Test
    @WithMockUser(username = "adjudicator2", roles = "ADJUDICATOR")
    void a_decision_on_an_appeal_that_was_begun_comes_back() {
        AppealId id =
                appeals.file(Cast.SELLER, penalised(), new AppealRequest("We bought from the distributor.", List.of()));
        open("task/decideAppeal/" + id);
        this.<AppealOutcome>choice().setValue(AppealOutcome.PARTLY);
        $(CheckboxGroup.class).single().setValue(Set.of(Measure.WARN));
        area("Reasons").setValue("The warning was not");
        open("tasks");
        open("task/decideAppeal/" + id);
        assertThat(this.<AppealOutcome>choice().getValue()).isEqualTo(AppealOutcome.PARTLY);
        assertThat($(CheckboxGroup.class).single().isVisible()).isTrue();
        assertThat($(CheckboxGroup.class).single().getValue()).isEqualTo(Set.of(Measure.WARN));
        assertThat(area("Reasons").getValue()).isEqualTo("The warning was not");
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void what_was_typed_for_an_earlier_turn_is_not_shown_at_the_next() {
        CaseId id = complaints.screened();
        String form = "verifyComplaint/" + id;
        Instant since = inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")
                .orElseThrow()
                .since();
        store.save(Cast.INTAKE.id(), form, since.minusSeconds(1), question());
        open("task/" + form);
        assertThat(this.<Verdict.Kind>choice().getValue()).isNull();
        assertThat(shown()).doesNotContain("is here again");
        store.save(Cast.INTAKE.id(), form, since, question());
        open("tasks");
        open("task/" + form);
        assertThat(area("Question").getValue()).isEqualTo("Which shop");
    }

    @Test
    void drafts_and_results_that_nobody_came_back_for_are_thrown_away() {
        Instant now = clock.instant();
        store.save(Cast.BRAND.id(), "old", null, new Drafts.Draft(now.minus(Duration.ofDays(100)), Map.of()));
        store.save(Cast.BRAND.id(), "young", null, new Drafts.Draft(now.minus(Duration.ofDays(80)), Map.of()));
        ManyResult nothing = new ManyResult(List.of(), List.of(), false);
        String older = UUID.randomUUID().toString();
        String younger = UUID.randomUUID().toString();
        results.save(older, Cast.BRAND.id(), nothing, now.minus(Duration.ofDays(32)));
        results.save(younger, Cast.BRAND.id(), nothing, now.minus(Duration.ofDays(30)));
        old.throwAway();
        assertThat(kept(Cast.BRAND, "old")).isEmpty();
        assertThat(kept(Cast.BRAND, "young")).isPresent();
        assertThat(results.find(Cast.BRAND.id(), older)).isEmpty();
        assertThat(results.find(Cast.BRAND.id(), younger)).isPresent();
        store.delete(Cast.BRAND.id(), "young");
    }

    private CaseId penalised() {
        return penalties.penalised(penalties.proven("s1001"), Measure.POINTS, Measure.WARN);
    }

    /** Whatever turn it was typed for. */
    private Optional<Drafts.Draft> kept(Person person, String form) {
        Optional<InboxRow> row = form.contains("/") ? turn(person, form.split("/")) : Optional.empty();
        return store.find(person.id(), form, row.map(InboxRow::since).orElse(null));
    }

    private Optional<InboxRow> turn(Person person, String... address) {
        return inbox.open(person, address[1], address[0]);
    }

    private static Drafts.Draft question() {
        return new Drafts.Draft(
                Instant.parse("2026-07-01T08:00:00Z"),
                Map.of("complaint.verify.decision", "CLARIFY", "complaint.verify.text", "Which shop"));
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
                        + $(TextArea.class).all().stream()
                                .map(TextArea::getLabel)
                                .toList()));
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
