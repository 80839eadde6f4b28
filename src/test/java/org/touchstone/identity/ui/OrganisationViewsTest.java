package org.touchstone.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;

/** The operator's pages: organisations, and who belongs to them. */
@PortalTest
class OrganisationViewsTest extends SpringBrowserlessTest {

    @Autowired
    People people;

    @Test
    void a_brand_is_registered_and_its_first_person_taken_in() {
        asAdmin("organisations");
        assertThat(page()).contains("Northpeak Outdoor", "Agency", "Shanghai Public Security Bureau");
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
        asAdmin("organisations");
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
        UI.getCurrent().navigate(address);
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
