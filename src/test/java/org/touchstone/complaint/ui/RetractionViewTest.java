package org.touchstone.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.Retractions;
import org.touchstone.identity.Person;
import org.touchstone.penalty.PenaltyFixture;
import org.touchstone.ui.ReasonDialog;

/** The owner calls its complaint an error on the page of the case, after reading what that means. */
@PortalTest
class RetractionViewTest extends SpringBrowserlessTest {

    private static final String BUTTON = "Call it an error";

    @Autowired
    PenaltyFixture penalties;

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    Retractions retractions;

    @Autowired
    ComplaintPanel panel;

    @Test
    void the_owner_retracts_with_a_reason_and_once() {
        CaseId id = penalties.penalised(penalties.proven(penalties.seller()), Measure.DELIST);
        as(Cast.BRAND, id);
        press(BUTTON);
        assertThat($(ReasonDialog.class).single().getElement().getTextRecursively())
                .contains("points and the entry in the register included", "There is no way back");
        press("Undo everything");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(retractions.mayRetract(Cast.BRAND, id)).isTrue();
        $(TextArea.class).single().setValue("Our own licensee made these jackets.");
        press("Undo everything");
        assertThat(retractions.mayRetract(Cast.BRAND, id)).isFalse();
        as(Cast.BRAND, id);
        assertThat(buttons()).doesNotContain(BUTTON);
    }

    @Test
    void before_the_decision_and_for_everybody_else_there_is_no_such_button() {
        as(Cast.BRAND, complaints.screened());
        assertThat(buttons()).contains("Take the complaint back").doesNotContain(BUTTON);
        CaseId decided = penalties.penalised(penalties.proven(penalties.seller()), Measure.DELIST);
        for (Person other : List.of(Cast.INTAKE, Cast.ADJUDICATOR, Cast.MANAGER)) {
            as(other, decided);
            assertThat(buttons()).doesNotContain(BUTTON);
        }
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> words.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void as(Person person, CaseId id) {
        cleanVaadinEnvironment();
        SignedIn.as(person);
        initVaadinEnvironment();
        UI.getCurrent().add(panel.of(id).orElseThrow());
    }
}
