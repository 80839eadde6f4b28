package org.touchstone.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Members;
import org.touchstone.identity.NewMember;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;

/** The operator's pages: organisations, and who belongs to them. */
@PortalTest
class OrganisationViewsTest extends SpringBrowserlessTest {

    @Autowired
    People people;

    @Autowired
    Members members;

    @Test
    void a_brand_is_registered_and_its_first_person_taken_in() {
        asAdmin("organisations");
        press("Register an organisation");
        press("Register an organisation");
        assertThat(page()).contains("Choose what kind of organisation it is.", "Enter its short name.");
        this.<Organisation.Kind>select("Kind of organisation").setValue(Organisation.Kind.BRAND);
        field("Name in English").setValue("Viewright");
        field("Name in Chinese").setValue("维权");
        field("Short name").setValue("view right");
        press("Register an organisation");
        assertThat(people.knows(new OrganisationId("viewright"))).isFalse();
        assertThat(field("Name in English").getValue()).as("nothing is lost").isEqualTo("Viewright");
        field("Short name").setValue("viewright");
        press("Register an organisation");
        assertThat(page()).contains("Viewright", "Nobody yet", "Take somebody in");

        field("Name").setValue("Vera Wright");
        field("User name to sign in with").setValue("Vera");
        press("Take in");
        assertThat(page()).contains("A user name begins with a small letter");
        field("User name to sign in with").setValue("vera-of-views");
        press("Take in");
        assertThat(page()).contains("Vera Wright", "Brand · vera-of-views").doesNotContain("Nobody yet");
        assertThat(people.person(new PersonId("vera-of-views")).roles()).containsExactly(Role.BRAND);
        asAdmin("organisations?name=viewright");
        assertThat(page()).contains("Viewright");
    }

    @Test
    void an_agency_is_asked_for_its_competence_and_a_seller_for_its_number() {
        asAdmin("organisations");
        press("Register an organisation");
        assertThat(labels()).doesNotContain("Area code");
        this.<Organisation.Kind>select("Kind of organisation").setValue(Organisation.Kind.AGENCY);
        assertThat(labels()).contains("Area code");
        assertThat(select("Competence").isVisible()).isTrue();
        this.<Organisation.Kind>select("Kind of organisation").setValue(Organisation.Kind.SELLER);
        assertThat(labels()).doesNotContain("Area code");
        assertThat(labels()).contains("Number of the seller on the marketplace");
        field("Name in English").setValue("Store");
        field("Name in Chinese").setValue("店铺");
        field("Short name").setValue("store-of-views");
        press("Register an organisation");
        assertThat(page()).contains("Give the number that the seller has on the marketplace.");
    }

    @Test
    void somebody_is_taken_out_with_a_reason_and_back_in() {
        members.takeIn(
                Cast.ADMIN,
                new NewMember("otto-of-views", "Otto Out", new OrganisationId("lumiere"), Role.BRAND, Locale.ENGLISH));
        asAdmin("organisation/lumiere");
        assertThat(page()).doesNotContain("No longer here");
        pressNamed("Take out Otto Out");
        Button confirm = $(Button.class).all().stream()
                .filter(button -> button.getThemeNames().contains("error"))
                .findFirst()
                .orElseThrow();
        test(confirm).click();
        assertThat($(TextArea.class).single().getErrorMessage()).startsWith("Give the reason, in 10 to 500");
        $(TextArea.class).single().setValue("Works for another company now.");
        test(confirm).click();
        assertThat(page()).contains("No longer here", "by Adam Root: Works for another company now.");
        pressNamed("Take Otto Out back in");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Otto Out").doesNotContain("No longer here");
    }

    @Test
    void an_operator_finds_no_button_to_take_out_themselves() {
        asAdmin("organisation/platform");
        assertThat(page()).contains(Cast.ADMIN.name());
        assertThat($(Button.class).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .contains("Take out " + Cast.INTAKE.name())
                .doesNotContain("Take out " + Cast.ADMIN.name());
    }

    @Test
    void organisations_are_found_by_kind_and_name_in_the_address() {
        asAdmin("organisations?kind=AGENCY");
        assertThat(page()).contains("Ministry of Public Security").doesNotContain("Northpeak Outdoor");
        asAdmin("organisations?name=北峰");
        assertThat(page()).contains("Northpeak Outdoor").doesNotContain("Ministry of Public Security");
        asAdmin("organisations?name=nosuchname");
        assertThat(page()).contains("No organisation is like that");
        asAdmin("organisations?kind=NONSENSE&name=northpeak");
        assertThat(page()).contains("Northpeak Outdoor", "Brand · northpeak");
    }

    @Test
    void what_is_not_registered_is_not_found() {
        asAdmin("organisation/nowhere");
        assertThat(page()).doesNotContain("Take somebody in");
    }

    private List<String> labels() {
        return $(TextField.class).all().stream().map(TextField::getLabel).toList();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return $(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void pressNamed(String name) {
        test($(Button.class).all().stream()
                        .filter(button -> name.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> words.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void asAdmin(String address) {
        cleanVaadinEnvironment();
        SignedIn.as(Cast.ADMIN);
        initVaadinEnvironment();
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
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
