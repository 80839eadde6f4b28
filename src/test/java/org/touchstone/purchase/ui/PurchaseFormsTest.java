package org.touchstone.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.purchase.CustodyEntry;
import org.touchstone.purchase.Ending;
import org.touchstone.purchase.ItemCustody;
import org.touchstone.purchase.Purchase;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.purchase.PurchaseFixture;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.Receipt;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.ui.ErrorSummary;

/** The forms, the panel and the list of test purchases as people use them. */
@PortalTest
class PurchaseFormsTest extends SpringBrowserlessTest {

    @Autowired
    PurchaseFixture fixture;

    @Autowired
    CaseFixture caseFixture;

    @Autowired
    PurchaseDesk desk;

    @Autowired
    ItemCustody custody;

    @Autowired
    PlanPurchaseForm planForm;

    @Autowired
    BuyItemForm buyForm;

    @Autowired
    ReceiveItemForm receiveForm;

    @Autowired
    AuthenticateItemForm authenticateForm;

    @Autowired
    PurchasePanel panel;

    @Autowired
    Rights rights;

    private boolean done;

    @Test
    @WithMockUser(username = "investigator", roles = "INVESTIGATOR")
    void an_investigator_plans_what_to_buy() {
        PurchaseId id = fixture.asked(caseFixture.openAt("testPurchase"));
        open(planForm.open(id.value(), this::done));
        press("Plan the purchase");
        assertThat(errors()).contains("Enter a budget of more than zero.");
        money("Budget").setValue(new BigDecimal("650.001"));
        press("Plan the purchase");
        assertThat(errors()).contains("Give the amount in CNY with at most 2 decimals.");
        money("Budget").setValue(new BigDecimal("650.00"));
        area("Instructions").setValue("Size M, please.");
        press("Plan the purchase");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.VOLUNTEER, id).plan().budget().minor()).isEqualTo(65_000);
    }

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void a_volunteer_buys_within_the_budget() {
        PurchaseId id = fixture.planned(caseFixture.openAt("testPurchase"));
        Component form = buyForm.open(id.value(), this::done);
        assertThat(form.getElement().getTextRecursively())
                .contains("Size M, blue.")
                .doesNotContain("TS-");
        open(form);
        text("Order number").setValue("88 2014");
        press("Submit");
        assertThat(errors()).contains("Enter what you paid, more than zero.");
        money("Paid").setValue(new BigDecimal("700.01"));
        press("Submit");
        assertThat(errors()).contains("The budget is 700.00 CNY. Do not pay more");
        money("Paid").setValue(new BigDecimal("699.00"));
        press("Submit");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.VOLUNTEER, id).state()).isEqualTo(Purchase.State.BOUGHT);
    }

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void a_volunteer_who_cannot_buy_it_says_why() {
        PurchaseId id = fixture.planned(caseFixture.openAt("testPurchase"));
        open(buyForm.open(id.value(), this::done));
        this.<Boolean>choice("Did you buy").setValue(false);
        press("Submit");
        assertThat(done).isFalse();
        area("Reason").setValue("Sold out since yesterday.");
        press("Submit");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.MANAGER, id).ending()).isEqualTo(Ending.INCONCLUSIVE);
    }

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void a_volunteer_receives_photographs_and_seals_the_item() {
        PurchaseId id = fixture.bought(caseFixture.openAt("testPurchase"));
        open(receiveForm.open(id.value(), this::done));
        this.<Receipt.Condition>choice("Condition").setValue(Receipt.Condition.INTACT);
        text("Number on the seal").setValue("SEAL-0042");
        press("Submit");
        assertThat(errors()).contains("photo");
        fixture.receipt(id);
        UI.getCurrent().removeAll();
        open(receiveForm.open(id.value(), this::done));
        this.<Receipt.Condition>choice("Condition").setValue(Receipt.Condition.INTACT);
        text("Number on the seal").setValue("SEAL-0042");
        press("Submit");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.VOLUNTEER, id).receipt().photos()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void a_volunteer_says_that_the_parcel_never_came() {
        PurchaseId id = fixture.bought(caseFixture.openAt("testPurchase"));
        open(receiveForm.open(id.value(), this::done));
        this.<Boolean>choice("Did the parcel").setValue(false);
        area("Reason").setValue("The carrier cannot find it.");
        press("Submit");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.MANAGER, id).ending()).isEqualTo(Ending.INCONCLUSIVE);
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_brand_sees_seal_and_custody_and_gives_its_finding() {
        PurchaseId id = fixture.received(caseFixture.openAt("testPurchase"));
        Component form = authenticateForm.open(id.value(), this::done);
        assertThat(form.getElement().getTextRecursively())
                .contains("SEAL-0042", "Received and sealed")
                .doesNotContain(Cast.VOLUNTEER.name());
        open(form);
        text("Number on the seal as you").setValue("SEAL-0043");
        this.<Finding>choice("What is it").setValue(Finding.COUNTERFEIT);
        area("Findings").setValue("The zip is of another maker.");
        press("Give the finding");
        assertThat(errors()).contains("SEAL-0042");
        text("Number on the seal as you").setValue("SEAL-0042");
        press("Give the finding");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.BRAND, id).ending()).isEqualTo(Ending.COUNTERFEIT);
    }

    @Test
    @WithMockUser(username = "manager", roles = "MANAGER")
    void the_case_page_shows_the_purchase_with_its_custody() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        fixture.received(caseId);
        assertThat(panel.of(caseId).orElseThrow().getElement().getTextRecursively())
                .contains("SEAL-0042", Cast.VOLUNTEER.name(), "Custody", "parcel.gif");
        assertThat(panel.of(caseFixture.open())).isEmpty();
    }

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void the_seller_is_shown_nothing_of_it() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        fixture.received(caseId);
        assertThat(panel.of(caseId)).isEmpty();
    }

    @Test
    @WithMockUser(username = "investigator", roles = "INVESTIGATOR")
    void an_investigator_checks_at_random_from_the_list() {
        navigate(PurchasesView.class);
        press("Start a random check");
        press("Start the check");
        assertThat(errors()).contains("Choose the listing to buy from.");
        text("Listing").setValue("L100009");
        press("Start the check");
        PurchaseId id = desk.list(Cast.INVESTIGATOR).getFirst().id();
        press("Plan the purchase");
        assertThat(errors()).contains("Choose the right that the item may infringe.", "Enter a budget of more");
        rightBox().setValue(rights.find("northpeak-tm-1").orElseThrow());
        money("Budget").setValue(new BigDecimal("900"));
        press("Plan the purchase");
        assertThat(desk.see(Cast.INVESTIGATOR, id).state()).isEqualTo(Purchase.State.TO_BUY);
        assertThat(desk.see(Cast.INVESTIGATOR, id).item().listingId()).isEqualTo("L100009");
    }

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void a_volunteer_writes_a_hand_over_down_on_the_page_of_the_purchase() {
        PurchaseId id = fixture.received(caseFixture.openAt("testPurchase"));
        navigate(PurchasesView.class, id.value());
        press("Write down a hand-over");
        text("Who holds").setValue("SF Express, parcel SF1042");
        text("Number on the seal").setValue("SEAL-0042");
        press("Submit");
        assertThat(custody.of(Cast.VOLUNTEER, id))
                .extracting(CustodyEntry::holder)
                .contains("SF Express, parcel SF1042");
    }

    private String errors() {
        return $(ErrorSummary.class).all().stream()
                .map(summary -> summary.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private void done() {
        done = true;
    }

    private void open(Component component) {
        UI.getCurrent().add(component);
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField text(String label) {
        return $(TextField.class).all().stream() // the frame's search field has a name for readers and no label
                .filter(field -> field.getLabel() != null && field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimalField money(String label) {
        return $(BigDecimalField.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice(String label) {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Right> rightBox() {
        return $(ComboBox.class).single();
    }
}
