package org.touchstone.appeal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.appeal.Appeal;
import org.touchstone.appeal.AppealId;
import org.touchstone.appeal.AppealOutcome;
import org.touchstone.appeal.AppealRequest;
import org.touchstone.appeal.Appeals;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.penalty.PenaltyFixture;
import org.touchstone.ui.ErrorSummary;

/** The forms and the panel of appeals as people use them. */
@PortalTest
class AppealFormsTest extends SpringBrowserlessTest {

    @Autowired
    PenaltyFixture fixture;

    @Autowired
    Appeals appeals;

    @Autowired
    DecideAppealForm form;

    @Autowired
    AppealPanel panel;

    private boolean done;

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void the_seller_finds_the_way_to_an_appeal_and_files_it() {
        CaseId id = penalised();
        assertThat(text(panel.of(id).orElseThrow())).contains("You can appeal against this decision until");
        navigate("appeal/" + id, NewAppealView.class);
        press("Appeal against the decision");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        area("Why the decision").setValue("We bought the goods from the brand's own distributor.");
        press("Appeal against the decision");
        assertThat($(H1.class).all()).extracting(H1::getText).anyMatch(title -> title.contains("was filed"));
        assertThat(text(panel.of(id).orElseThrow())).contains("Your appeal is open", "AP-");
        navigate(AppealsView.class);
        assertThat(text(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains(id.value());
    }

    @Test
    @WithMockUser(username = "seller2", roles = "SELLER")
    void another_store_gets_no_form() {
        CaseId id = penalised();
        navigate("appeal/" + id, NewAppealView.class);
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "adjudicator2", roles = "ADJUDICATOR")
    void an_adjudicator_new_to_the_case_overturns_in_part() {
        AppealId id = filed();
        open(form.open(id.value(), () -> done = true));
        this.<AppealOutcome>outcome().setValue(AppealOutcome.PARTLY);
        this.<Measure>fallen().setValue(Set.of(Measure.WARN));
        area("Reasons").setValue("The warning was given before and is not repeated.");
        press("Decide the appeal");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(done).isTrue();
        assertThat(appeals.see(Cast.MANAGER, id))
                .isInstanceOfSatisfying(
                        Appeal.Decided.class,
                        decided -> assertThat(decided.reversed()).containsExactly(Measure.WARN));
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void whoever_decided_reads_the_appeal_but_gets_no_buttons() {
        AppealId id = filed();
        Component shown = form.open(id.value(), () -> done = true);
        assertThat(text(shown)).contains("You acted in this case before", "own distributor");
        open(shown);
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Decide the appeal");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_brand_does_not_read_what_the_seller_wrote() {
        CaseId id = appeals.see(Cast.MANAGER, filed()).caseId();
        assertThat(panel.of(id)).isEmpty();
    }

    private CaseId penalised() {
        return fixture.penalised(fixture.proven("s1001"), Measure.POINTS, Measure.WARN);
    }

    private AppealId filed() {
        return appeals.file(
                Cast.SELLER,
                penalised(),
                new AppealRequest("We bought the goods from the brand's own distributor.", List.of()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void open(Component component) {
        UI.getCurrent().add(component);
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(candidate -> candidate.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> outcome() {
        return $(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> fallen() {
        return $(CheckboxGroup.class).single();
    }
}
