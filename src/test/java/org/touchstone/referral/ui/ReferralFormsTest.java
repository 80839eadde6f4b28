package org.touchstone.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.referral.ReferralFixture.SHANGHAI;
import static org.touchstone.referral.ReferralFixture.ZHEJIANG;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Organisation;
import org.touchstone.referral.Lead;
import org.touchstone.referral.LeadId;
import org.touchstone.referral.Leads;
import org.touchstone.referral.Referral;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.referral.ReferralFixture;
import org.touchstone.referral.ReferralId;
import org.touchstone.ui.ErrorSummary;

/** What an investigator and an officer still have to say before their word counts. */
@PortalTest
class ReferralFormsTest extends SpringBrowserlessTest {

    @Autowired
    ReferralFixture fixture;

    @Autowired
    Leads leads;

    @Autowired
    ReferralDesk desk;

    @Autowired
    ConsiderLeadForm considerForm;

    @Autowired
    DecideReferralForm decideForm;

    private boolean done;

    @Test
    @WithMockUser(username = "investigator", roles = "INVESTIGATOR")
    void who_adds_a_case_to_a_lead_says_to_which() {
        LeadId lead = fixture.lead(fixture.penalised(), SHANGHAI);
        CaseId id = fixture.penalised();
        UI.getCurrent().add(considerForm.open(id.value(), () -> done = true));
        choose("JOIN");
        press("Submit");
        assertThat(errors()).contains("Choose the lead that the case joins.");
        this.<Lead>select("Lead", one -> one.id().equals(lead));
        press("Submit");
        assertThat(done).isTrue();
        assertThat(leads.of(Cast.INVESTIGATOR, id)).extracting(Lead::id).containsExactly(lead);
    }

    @Test
    @WithMockUser(username = "investigator", roles = "INVESTIGATOR")
    void who_builds_no_lead_says_why() {
        CaseId id = fixture.penalised();
        UI.getCurrent().add(considerForm.open(id.value(), () -> done = true));
        choose("NONE");
        press("Submit");
        assertThat(errors()).contains("Write 10 to 2,000 characters, so that the other side understands.");
        area("Why no lead").setValue("A single seller of small means.");
        press("Submit");
        assertThat(done).isTrue();
        assertThat(leads.of(Cast.INVESTIGATOR, id)).isEmpty();
    }

    @Test
    @WithMockUser(username = "officer", roles = "OFFICER")
    void an_officer_says_what_the_agency_decides_and_who_is_competent_instead() {
        ReferralId id = fixture.sent();
        UI.getCurrent().add(decideForm.open(id.value(), () -> done = true));
        press("Submit decision");
        assertThat(errors()).contains("Choose what your agency decides.");
        choose("PASS");
        area("Why the other agency").setValue("The goods leave from Zhejiang.");
        press("Submit decision");
        assertThat(errors()).contains("Choose the agency to which the lead is passed on.");
        this.<Organisation>select("Agency in charge", one -> one.id().equals(ZHEJIANG));
        press("Submit decision");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.OFFICER, id))
                .isInstanceOfSatisfying(
                        Referral.Ended.class,
                        ended -> assertThat(ended.passedTo()).isEqualTo(ZHEJIANG));
    }

    private String errors() {
        return $(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String word) {
        RadioButtonGroup<Object> choices = $(RadioButtonGroup.class).single();
        choices.setValue(choices.getListDataView()
                .getItems()
                .filter(one -> one.toString().equals(word))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private <T> void select(String label, Predicate<T> which) {
        Select<T> select = $(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        select.setValue(
                select.getListDataView().getItems().filter(which).findFirst().orElseThrow());
    }
}
