package org.touchstone.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.identity.Person;
import org.touchstone.registration.Registration;
import org.touchstone.registration.RegistrationFixture;
import org.touchstone.registration.RegistrationId;
import org.touchstone.registration.RegistrationKind;
import org.touchstone.registration.Registrations;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;
import org.touchstone.rights.Rights;

/** The forms of a registration and its review, and the register that comes of them. */
@PortalTest
class RegistrationViewsTest extends SpringBrowserlessTest {

    @Autowired
    RegistrationFixture fixture;

    @Autowired
    RightFixture rightFixture;

    @Autowired
    Registrations registrations;

    @Autowired
    Rights rights;

    private Person owner;

    @BeforeEach
    void someOwner() {
        owner = fixture.owner();
    }

    @Test
    void an_empty_register_says_what_to_do_next() {
        as(owner, "rights");
        assertThat(page())
                .contains("Nothing is under way", "No rights yet", "Register a right", "No letters of authorisation");
    }

    @Test
    void a_right_is_registered_part_by_part_checked_and_sent() {
        as(owner, "rights");
        press("Register a right");
        press("Check your answers");
        assertThat(page())
                .contains(
                        "Say which brand the right protects.",
                        "Choose what kind of right it is.",
                        "Add the certificate, with all its pages.");
        RegistrationId id = registrations.of(owner, null, 1).getFirst().id();
        fill();
        assertThat(registrations.see(owner, id).head().form().number()).isEqualTo("VIEW 1");
        fixture.page(owner, id);
        as(owner, "registration/" + id);
        press("Check your answers");
        assertThat(page()).contains("ZEPHYRINE", "certificate.txt", "Trademark", "China", "25");
        press("Send to intake");
        assertThat(registrations.see(owner, id)).isInstanceOf(Registration.UnderReview.class);
        assertThat(page()).contains(id.value(), "Under review", "until then complaints cannot rest on it");
        as(owner, "rights");
        assertThat(page()).contains(id.value(), "Under review").doesNotContain("Nothing is under way");
    }

    @Test
    void what_is_refused_shows_on_top_of_the_answers_and_nothing_is_lost() {
        fixture.sent(owner, RegistrationKind.RIGHT, fixture.mark("VIEW 2"));
        RegistrationId id = fixture.complete(owner, RegistrationKind.RIGHT, fixture.mark("VIEW 2"));
        as(owner, "registration/" + id);
        press("Check your answers");
        press("Send to intake");
        assertThat(page()).contains("Your organisation has a right with the number VIEW 2");
        press("Change something");
        assertThat($(TextField.class).all()).extracting(TextField::getValue).contains("VIEW 2", "Fellwright");
    }

    @Test
    void a_draft_is_thrown_away_after_a_second_question() {
        RegistrationId id = fixture.complete(owner, RegistrationKind.RIGHT, fixture.mark());
        as(owner, "registration/" + id);
        press("Discard the draft");
        assertThat(registrations.see(owner, id)).isInstanceOf(Registration.Draft.class);
        test($(ConfirmDialog.class).first()).confirm();
        assertThat(registrations.of(owner, null, 10)).isEmpty();
    }

    @Test
    void what_was_sent_is_taken_back_after_a_second_question() {
        RegistrationId id = fixture.sent(owner);
        as(Cast.INTAKE, "registration/" + id);
        assertThat(page()).doesNotContain("Take the registration back");
        as(owner, "registration/" + id);
        press("Take the registration back");
        assertThat(registrations.see(owner, id)).isInstanceOf(Registration.UnderReview.class);
        test($(ConfirmDialog.class).first()).confirm();
        assertThat(page()).contains("Taken back on").doesNotContain("Take the registration back");
        as(owner, "rights");
        assertThat(page()).contains("Registration taken back");
    }

    @Test
    void the_register_says_how_each_right_stands_and_offers_to_renew_it() {
        Right expiring = rightFixture.verified(
                owner,
                rightFixture.mark(fixture.today().minusYears(9), fixture.today().plusDays(12)));
        rightFixture.verified(
                owner,
                rightFixture.mark(fixture.today().minusYears(9), fixture.today().minusDays(1)));
        rightFixture.verified(
                owner,
                rightFixture.mark(fixture.today().plusDays(3), fixture.today().plusYears(9)));
        as(owner, "rights");
        assertThat(page()).contains("Ends in 12 days", "Expired on", "In force from");
        Button renew = $(Button.class).all().stream()
                .filter(button -> ("Renew " + expiring.name())
                        .equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(renew).click();
        assertThat(page()).contains("Renew a right");
        $(DatePicker.class).single().setValue(expiring.until().plusYears(10));
        press("Check your answers");
        assertThat(page()).contains("Add the proof of renewal, with all its pages.");
    }

    @Test
    void a_renewal_keeps_the_right_it_was_begun_for_however_many_there_are() {
        List<Right> all = new ArrayList<>();
        for (int number = 0; number < 201; number++) {
            all.add(rightFixture.verified(owner));
        }
        Right last = all.stream().max(Comparator.comparing(Right::name)).orElseThrow();
        RegistrationId id =
                fixture.draft(owner, RegistrationKind.RENEWAL, RegistrationFixture.renewal(last.id(), null));
        as(owner, "registration/" + id);
        assertThat($(DatePicker.class).single().getHelperText()).contains("So far in force until");
        test($(DatePicker.class).single()).setValue(last.until().plusYears(1));
        assertThat(registrations.see(owner, id).head().form().rightId()).isEqualTo(last.id());
    }

    @Test
    void intake_takes_a_verification_back_with_a_reason_that_the_owner_reads() {
        Right right = rightFixture.verified(owner);
        as(owner, "rights");
        assertThat(buttons()).doesNotContain("Take the verification back");
        as(Cast.MANAGER, "rights");
        assertThat(buttons()).doesNotContain("Take the verification back");
        as(Cast.INTAKE, "rights");
        field("Find a right").setValue(right.number());
        press("Take the verification back");
        test($(TextArea.class).single()).setValue(" ");
        last("Take the verification back");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("1 to 2,000 characters");
        test($(TextArea.class).single()).setValue("The certificate was forged.");
        last("Take the verification back");
        assertThat(page()).contains("Verification taken back on", "The certificate was forged.");
        assertThat(buttons()).doesNotContain("Take the verification back");
        as(owner, "rights");
        assertThat(page()).contains("Verification taken back on", "The certificate was forged.");
        assertThat(buttons()).doesNotContain("Renew");
    }

    @Test
    void a_question_is_the_applicants_and_nobody_elses() {
        RegistrationId id = fixture.asked(owner, Cast.INTAKE);
        as(owner, "rights");
        assertThat(page()).contains("Question to you");
        as(owner, "registration/" + id);
        assertThat(page()).contains("Question to you");
        as(Cast.INTAKE, "registration/" + id);
        assertThat(page())
                .contains("Registration of a right", "Question to the applicant")
                .doesNotContain("Question to you", "Register a right");
    }

    @Test
    void a_right_is_found_by_its_name_and_its_number() {
        Right one = rightFixture.verified(owner);
        Right other = rightFixture.verified(owner);
        as(Cast.INTAKE, "rights");
        field("Find a right").setValue(one.number());
        assertThat($(H3.class).all()).extracting(H3::getText).containsExactly(one.name());
        field("Find a right").setValue(other.name().toLowerCase());
        assertThat($(H3.class).all())
                .extracting(H3::getText)
                .contains(other.name())
                .doesNotContain(one.name());
        field("Find a right").setValue("no such right at all");
        assertThat(page()).contains("No right fits");
    }

    @Test
    void an_owner_takes_a_letter_back_where_it_stands() {
        Person agent = fixture.owner();
        rightFixture.verified(owner);
        rightFixture.letter(agent, owner);
        as(agent, "rights");
        assertThat(page()).doesNotContain("Take back");
        as(owner, "rights");
        press("Take back");
        test($(ConfirmDialog.class).first()).confirm();
        assertThat(rights.of(agent)).isEmpty();
    }

    @Test
    void intake_sees_what_was_entered_beside_the_pages_and_accepts_it() {
        RegistrationId id = fixture.sent(owner);
        as(Cast.INTAKE, "task/reviewRegistration/" + id);
        assertThat(page())
                .contains(
                        "Fellwright",
                        "ZEPHYRINE",
                        "certificate.txt",
                        "Document",
                        owner.name().replace("Olga", "Owner"));
        press("Decide");
        assertThat(page()).contains("Choose what becomes of the registration.");
        choose("Accept: everything agrees");
        press("Decide");
        assertThat(rights.usable(owner)).hasSize(1);
    }

    @Test
    void a_question_needs_words_and_its_answer_too() {
        RegistrationId id = fixture.sent(owner);
        as(Cast.INTAKE, "task/reviewRegistration/" + id);
        choose("Ask the applicant");
        press("Decide");
        assertThat(page()).contains("Write what the applicant should read.");
        $(TextArea.class).single().setValue("Where is page 2?");
        press("Decide");
        as(owner, "registration/" + id);
        assertThat(page()).contains("Where is page 2?", "Without one the registration lapses");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("task/answerReviewer/" + id);
        as(owner, "task/answerReviewer/" + id);
        press("Send the answer");
        assertThat(page()).contains("Write the answer.");
        $(TextArea.class).single().setValue("It is in the file now.");
        press("Send the answer");
        as(owner, "registration/" + id);
        assertThat(page()).contains("Under review", "It is in the file now.");
    }

    @Test
    void a_letter_says_what_is_missing() {
        as(owner, "rights");
        press("Register a letter of authorisation");
        press("Check your answers");
        assertThat(page())
                .contains(
                        "Choose at least one brand that the letter names.",
                        "Choose at least one territory that the letter names.",
                        "Add the signed letter of authorisation, with all its pages.");
    }

    private void fill() {
        field("Brand").setValue("Fellwright");
        choose("Trademark");
        field("Number of the right").setValue("VIEW 1");
        field("Name of the right").setValue("ZEPHYRINE");
        field("Office").setValue("Trademark Office");
        territory().setValue("CN");
        classes().setValue(Set.of(25));
        List<DatePicker> days = $(DatePicker.class).all();
        days.getFirst().setValue(fixture.today().minusYears(1));
        test(days.getLast()).setValue(fixture.today().plusYears(9));
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> territory() {
        return $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Integer> classes() {
        return $(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String words) {
        RadioButtonGroup<Object> group = $(RadioButtonGroup.class).all().getFirst();
        Object item = group.getListDataView()
                .getItems()
                .filter(one -> group.getItemLabelGenerator().apply(one).equals(words))
                .findFirst()
                .orElseThrow();
        group.setValue(item);
    }

    private void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> words.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private void last(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> words.equals(button.getText()))
                        .toList()
                        .getLast())
                .click();
    }

    private void as(Person person, String address) {
        cleanVaadinEnvironment();
        SignedIn.as(person);
        initVaadinEnvironment();
        UI.getCurrent().navigate(address);
    }

    private String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
