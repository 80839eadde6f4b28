package org.touchstone.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.Complaint;
import org.touchstone.complaint.ComplaintDraft;
import org.touchstone.complaint.ComplaintDrafts;
import org.touchstone.complaint.ComplaintFact;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.ComplaintId;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verification;
import org.touchstone.complaint.Verifications;
import org.touchstone.identity.People;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.ShelfFixture;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Tile;

/** The forms of the way in as people use them. */
@PortalTest
class ComplaintViewsTest extends SpringBrowserlessTest {

    @Autowired
    Rights rights;

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintDrafts drafts;

    @Autowired
    Verifications verifications;

    @Autowired
    VerifyForm verifyForm;

    @Autowired
    AnswerForm answerForm;

    @Autowired
    ComplaintPanel complaintPanel;

    @Autowired
    ScreeningPanel screeningPanel;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    ShelfFixture shelves;

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_brand_writes_checks_and_sends_a_complaint() {
        String listing = ComplaintFixture.freshListings(1).getFirst();
        forget(drafts);
        navigate(NewComplaintView.class);
        chooseRight("northpeak-tm-1");
        area("Links or numbers").setValue("https://market.example/item/" + listing);
        press("Look up");
        assertThat($(Tile.class).all()).hasSize(1);
        this.<ComplaintReason>reasons().setValue(ComplaintReason.COUNTERFEIT);
        area("In your words").setValue("The logo is upside down.");
        $(Checkbox.class).single().setValue(true);
        press("Check your answers");
        assertThat($(ComplaintCheck.class).all()).hasSize(1);
        press("Send complaint");
        assertThat(getCurrentView()).isInstanceOf(ComplaintView.class);
        Complaint filed = complaints.of(Cast.BRAND, null, 1).getFirst();
        assertThat($(H1.class).single().getText()).contains(filed.id().value());
        assertThat(drafts.latest(Cast.BRAND)).isEmpty();
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_fields_follow_the_reason_and_what_it_needs_is_asked_for() {
        forget(drafts);
        navigate(NewComplaintView.class);
        chooseRight("northpeak-tm-1");
        this.<ComplaintReason>reasons().setValue(ComplaintReason.IMPROPER_USE);
        assertThat(factFields()).containsExactly("Where the mark appears");
        press("Check your answers");
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .anyMatch(text -> text.startsWith("Say where the mark appears"));
        this.<ComplaintReason>reasons().setValue(ComplaintReason.COUNTERFEIT);
        assertThat(factFields()).containsExactly("How you recognised the counterfeit", "Number of a test purchase");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void facts_and_what_is_wrong_with_one_listing_are_saved_checked_and_read_by_intake_and_the_accused() {
        List<String> two = shelves.listings(1, 2);
        forget(drafts);
        navigate(NewComplaintView.class);
        chooseRight("northpeak-tm-1");
        area("Links or numbers").setValue(String.join(" ", two));
        press("Look up");
        this.<ComplaintReason>reasons().setValue(ComplaintReason.COUNTERFEIT);
        test(fact("How you recognised")).setValue("By the label");
        test(area("In your words")).setValue("The logo is upside down.");
        speakOf(two.getFirst());
        test(area("What is wrong with this one")).setValue("Third picture");
        assertThat(drafts.latest(Cast.BRAND))
                .get()
                .extracting(ComplaintDraft::content)
                .satisfies(content -> {
                    assertThat(content.facts()).containsEntry(ComplaintFact.HOW_RECOGNISED, "By the label");
                    assertThat(content.remarks()).containsEntry(two.getFirst(), "Third picture");
                });
        $(Checkbox.class).single().setValue(true);
        press("Check your answers");
        assertThat($(ComplaintCheck.class).single().getElement().getTextRecursively())
                .contains("By the label", "Third picture");
        press("Send complaint");
        CaseId id = complaints
                .of(Cast.BRAND, null, 1)
                .getFirst()
                .accused()
                .getFirst()
                .caseId();
        assertThat(complaintPanel.of(id).orElseThrow().getElement().getTextRecursively())
                .contains("By the label", "The reporter says: Third picture");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void any_of_three_hundred_listings_is_found_to_be_spoken_of_and_its_words_leave_and_return_with_it() {
        List<String> many = shelves.listings(3, 100);
        String last = many.getLast();
        forget(drafts);
        navigate(NewComplaintView.class);
        area("Links or numbers").setValue(String.join("\n", many));
        press("Look up");
        speakOf(last);
        test(area("What is wrong with this one")).setValue("Third picture");
        assertThat(drafts.latest(Cast.BRAND))
                .get()
                .extracting(draft -> draft.content().remarks())
                .isEqualTo(Map.of(last, "Third picture"));
        press("Show all 300 listings");
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").startsWith("Remove")
                                && button.getAriaLabel().orElse("").endsWith(last))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat($(TextArea.class).all())
                .extracting(TextArea::getLabel)
                .doesNotContain("What is wrong with this one");
        assertThat(drafts.latest(Cast.BRAND))
                .get()
                .extracting(draft -> draft.content().remarks())
                .isEqualTo(Map.of());
        area("Links or numbers").setValue(last);
        press("Look up");
        assertThat(area("What is wrong with this one").getValue()).isEqualTo("Third picture");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void unknown_and_repeated_listings_are_named_one_by_one_with_what_to_do() {
        String listing = shelves.listing();
        forget(drafts);
        navigate(NewComplaintView.class);
        area("Links or numbers")
                .setValue(listing + "\nhttps://market.example/item/" + listing
                        + "\nL999999999\nhttps://elsewhere.example");
        press("Look up");
        assertThat($(ListItem.class).all().stream().map(item -> item.getText()).toList())
                .anySatisfy(text -> assertThat(text).contains("L999999999: the marketplace does not know it"))
                .anySatisfy(text -> assertThat(text).contains("https://elsewhere.example: the marketplace"))
                .anySatisfy(text ->
                        assertThat(text).contains("https://market.example/item/" + listing, "in the list already"));
        assertThat(area("Links or numbers").getValue()).isEqualTo("L999999999\nhttps://elsewhere.example");
        assertThat($(ListingTile.class).all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void what_was_pasted_and_not_looked_up_is_in_the_draft_and_what_has_gone_since_stands_in_the_field_again() {
        List<String> two = shelves.listings(1, 2);
        String far = "https://elsewhere.example/" + "x".repeat(100);
        forget(drafts);
        navigate(NewComplaintView.class);
        test(area("Links or numbers")).setValue(String.join("\n", two.getFirst(), two.getLast(), far));
        assertThat(drafts.latest(Cast.BRAND))
                .get()
                .extracting(draft -> draft.content().listings())
                .isEqualTo(List.of(two.getFirst(), two.getLast(), far));
        shelves.forgotten(two.getLast());
        navigate(ComplaintsView.class);
        navigate(NewComplaintView.class);
        press("Continue with it");
        assertThat($(ListingTile.class).all()).hasSize(1);
        assertThat(area("Links or numbers").getValue()).isEqualTo(two.getLast() + "\n" + far);
        assertThat($(ListItem.class).all().stream().map(item -> item.getText()).toList())
                .anySatisfy(text -> assertThat(text).contains(two.getLast() + ": the marketplace does not know it"));
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void three_hundred_addresses_are_pasted_at_once_and_not_all_pictures_are_loaded() {
        List<String> many = shelves.listings(3, 100);
        forget(drafts);
        navigate(NewComplaintView.class);
        area("Links or numbers").setValue(String.join("\n", many));
        press("Look up");
        assertThat($(ListingTile.class).all()).hasSize(24);
        press("Show all 300 listings");
        assertThat($(ListingTile.class).all()).hasSize(300);
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void what_is_missing_is_said_on_top_and_nothing_is_lost() {
        forget(drafts);
        navigate(NewComplaintView.class);
        area("In your words").setValue("The logo is upside down.");
        press("Check your answers");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        assertThat($(Button.class).all()).extracting(Button::getText).contains("Choose a reason.");
        assertThat(area("In your words").getValue()).isEqualTo("The logo is upside down.");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_listing_that_is_not_found_stays_in_the_field_and_is_named() {
        forget(drafts);
        navigate(NewComplaintView.class);
        area("Links or numbers").setValue("L100001, https://elsewhere.example/7");
        press("Look up");
        assertThat($(Tile.class).all()).hasSize(1);
        assertThat(area("Links or numbers").isInvalid()).isTrue();
        assertThat(area("Links or numbers").getValue()).isEqualTo("https://elsewhere.example/7");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void an_unfinished_complaint_is_offered_again() {
        forget(drafts);
        ComplaintDraft draft = drafts.begin(Cast.BRAND);
        drafts.save(
                Cast.BRAND,
                draft.number(),
                new ComplaintDraft.Content(
                        "northpeak-tm-1", List.of("L100001"), ComplaintReason.IMPROPER_USE, "Half a sentence"));
        navigate(NewComplaintView.class);
        press("Continue with it");
        assertThat(area("In your words").getValue()).isEqualTo("Half a sentence");
        assertThat(reasons().getValue()).isEqualTo(ComplaintReason.IMPROPER_USE);
        assertThat($(Tile.class).all()).hasSize(1);
        drafts.discard(Cast.BRAND, draft.number());
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_brand_sees_where_its_complaints_stand() {
        CaseId id = fixture.screened();
        navigate(ComplaintsView.class);
        assertThat($(Component.class).all().stream().map(Component::getElement))
                .anyMatch(element -> ("case/" + id).equals(element.getAttribute("href")));
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void intake_decides_in_its_form() {
        CaseId id = fixture.screened();
        boolean[] done = {false};
        open(verifyForm.open(id.value(), () -> done[0] = true));
        this.<Verdict.Kind>reasons().setValue(Verdict.Kind.REJECT);
        press("Decide");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        assertThat(done[0]).isFalse();
        this.<RejectionReason>selects().setValue(RejectionReason.NO_EVIDENCE);
        area("Explanation").setValue("The pictures do not show the logo.");
        press("Decide");
        assertThat(done[0]).isTrue();
        assertThat(verifications.of(Cast.INTAKE, id)).get().isInstanceOf(Verification.Rejected.class);
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_brand_answers_in_its_form() {
        CaseId id = fixture.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching?"));
        boolean[] done = {false};
        open(answerForm.open(id.value(), () -> done[0] = true));
        area("Your answer").setValue("At the left sleeve.");
        press("Send answer");
        assertThat(done[0]).isTrue();
        assertThat(verifications.clarifications(Cast.BRAND, id).getFirst().answer())
                .isEqualTo("At the left sleeve.");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_brand_withdraws_from_the_case_page_and_sees_no_screening() {
        CaseId id = fixture.screened();
        assertThat(screeningPanel.of(id)).isEmpty();
        open(complaintPanel.of(id).orElseThrow());
        press("Take the complaint back");
        area("Why do you take").setValue("It was our own licensee.");
        press("Take it back");
        assertThat(complaints.mayTakeBack(Cast.BRAND, id)).isFalse();
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_owner_reads_who_complained_in_its_name_and_nothing_of_the_kind_about_itself() {
        ComplaintId byAgent = complaints
                .file(Cast.AGENT, ComplaintFixture.about(ComplaintFixture.freshListings(1)))
                .id();
        CaseId id = complaints.see(Cast.BRAND, byAgent).accused().getFirst().caseId();
        assertThat(complaintPanel.of(id).orElseThrow().getElement().getTextRecursively())
                .contains(
                        "Filed by",
                        people.organisation(Cast.AGENT.organisation()).name(Locale.ENGLISH));
        assertThat(complaintPanel
                        .of(fixture.screened())
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .doesNotContain("Filed by");
    }

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void the_accused_reads_the_allegation_but_not_the_number_of_the_complaint() {
        CaseId id = fixture.screenedAgainst("s1001");
        cases.notified(id);
        Component panel = complaintPanel.of(id).orElseThrow();
        assertThat(panel.getElement().getTextRecursively())
                .contains("The logo is upside down.")
                .doesNotContain("CP-");
    }

    private TextField fact(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getLabel() != null && field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> factFields() {
        return $(TextField.class).all().stream()
                .filter(Component::isVisible)
                .map(TextField::getLabel)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void forget(ComplaintDrafts drafts) {
        drafts.latest(Cast.BRAND).ifPresent(draft -> {
            drafts.discard(Cast.BRAND, draft.number());
            forget(drafts);
        });
    }

    private static void open(Component component) {
        UI.getCurrent().add(component);
    }

    private void press(String label) {
        Button button = $(Button.class).all().stream()
                .filter(candidate -> candidate.getText().equals(label))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> reasons() {
        return $(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> selects() {
        return $(Select.class).all().stream()
                .filter(select -> select.getLabel() != null)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Right> rightBox() {
        return $(ComboBox.class).single();
    }

    /** As a person does who searches by a listing's number. */
    @SuppressWarnings("unchecked")
    private void speakOf(String listing) {
        ComboBox<Listing> pick = $(ComboBox.class).all().stream()
                .filter(box -> "Add words on a single listing".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        pick.setValue(pick.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(listing))
                .findFirst()
                .orElseThrow());
    }

    private void chooseRight(String id) {
        rightBox().setValue(rights.find(id).orElseThrow());
    }
}
