package org.touchstone.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.ComplaintDraft;
import org.touchstone.complaint.ComplaintDrafts;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.identity.Person;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;
import org.touchstone.ui.ErrorSummary;

/** Before anything is sent, "check your answers" says what is pending already and what will become of it. */
@PortalTest
class DuplicateNoteTest extends SpringBrowserlessTest {

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintDrafts drafts;

    @Autowired
    RightFixture rights;

    @Autowired
    Life life;

    private Person owner;
    private Person agent;
    private Right right;
    private String listing;
    private String further;
    private CaseId pending;

    @BeforeEach
    void aListingThatTheOwnerHasAccused() {
        owner = rights.owner();
        agent = rights.owner();
        right = rights.verified(owner);
        rights.letter(agent, owner);
        List<String> ofOneSeller = ComplaintFixture.freshListings(2);
        listing = ofOneSeller.getFirst();
        further = ofOneSeller.getLast();
        pending = complaints
                .file(
                        owner,
                        new NewComplaint(
                                right.id(),
                                List.of(listing),
                                ComplaintReason.COUNTERFEIT,
                                "The logo is upside down.",
                                null,
                                true))
                .cases()
                .getFirst();
        life.goesOn(pending.value());
    }

    @Test
    void what_will_join_is_a_note_with_the_case() {
        checks(owner, listing, further);
        assertThat(page())
                .contains("One listing is already accused in a case that your complaint will join: " + listing + " ("
                        + pending + ").");
        assertThat($(ErrorSummary.class).all()).noneMatch(ErrorSummary::isVisible);
    }

    @Test
    void what_adds_nothing_stands_on_top_as_an_error_and_no_joining_is_promised() {
        checks(owner, listing);
        assertThat($(ErrorSummary.class).all()).anyMatch(ErrorSummary::isVisible);
        assertThat(page()).contains("Take out what is pending", pending.value()).doesNotContain("will join");
    }

    @Test
    void what_cannot_be_joined_any_more_stands_on_top_as_an_error() {
        life.passes(Duration.ofDays(4));
        checks(owner, listing, further);
        assertThat($(ErrorSummary.class).all()).anyMatch(ErrorSummary::isVisible);
        assertThat(page()).contains("Take out what is pending", pending.value());
    }

    @Test
    void an_agent_is_warned_too_and_reads_no_number_that_it_cannot_open() {
        checks(agent, listing, further);
        assertThat(page())
                .contains("already accused in a case that your complaint will join: " + listing + ".")
                .doesNotContain(pending.value());
    }

    private void checks(Person reporter, String... listings) {
        ComplaintDraft draft = drafts.begin(reporter);
        drafts.save(
                reporter,
                draft.number(),
                new ComplaintDraft.Content(
                        right.id(), List.of(listings), ComplaintReason.COUNTERFEIT, "The logo is upside down."));
        cleanVaadinEnvironment();
        SignedIn.as(reporter);
        initVaadinEnvironment();
        navigate(NewComplaintView.class);
        press("Continue with it");
        assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo(ComplaintReason.COUNTERFEIT);
        assertThat($(TextArea.class).all()).isNotEmpty();
        $(Checkbox.class).single().setValue(true);
        press("Check your answers");
        assertThat($(ComplaintCheck.class).all()).hasSize(1);
    }

    private void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> words.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
