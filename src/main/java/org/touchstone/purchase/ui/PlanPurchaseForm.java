package org.touchstone.purchase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Cases;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.purchase.Purchase;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.PurchasePlan;
import org.touchstone.purchase.TestPurchases;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.rights.ui.RightChoice;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The investigator's form: what to buy, for how much, by whom, and in a random check on whose right. */
@org.springframework.stereotype.Component
class PlanPurchaseForm implements StepForm {

    private static final String CURRENCY = "CNY";

    private final TestPurchases purchases;
    private final PurchaseDesk desk;
    private final PurchaseWords words;
    private final Cases cases;
    private final Rights rights;
    private final People people;
    private final CurrentPerson current;

    PlanPurchaseForm(
            TestPurchases purchases,
            PurchaseDesk desk,
            PurchaseWords words,
            Cases cases,
            Rights rights,
            People people,
            CurrentPerson current) {
        this.purchases = purchases;
        this.desk = desk;
        this.words = words;
        this.cases = cases;
        this.rights = rights;
        this.people = people;
        this.current = current;
    }

    /** What can be bought, with its words. */
    private record Choice(String listingId, String words) {}

    @Override
    public String step() {
        return TestPurchases.PLAN;
    }

    @Override
    public Component open(String subject, Runnable done) {
        Purchase purchase = desk.see(current.get(), new PurchaseId(subject));
        List<Choice> choices = choices(purchase);
        Select<Choice> listing = Fields.select("purchase.label.listing", choices, Choice::listingId, Choice::words);
        listing.setValue(choices.getFirst());
        ComboBox<Right> right = new RightChoice(rights, people, current.get()).box("purchase.label.right");
        right.setVisible(purchase.caseId() == null);
        BigDecimalField budget = Fields.money("purchase.label.budget");
        budget.setHelperText(Say.text("purchase.help.budget"));
        TextArea instructions = Fields.area("purchase.label.instructions", 2_000);
        Select<Person> buyer = Fields.select(
                "purchase.label.buyer",
                people.all(Role.VOLUNTEER),
                one -> one.id().value(),
                this::buyerName);
        buyer.setEmptySelectionAllowed(true);
        buyer.setEmptySelectionCaption(Say.text("purchase.help.anyVolunteer"));
        var form = new StepFormLayout("models.planPurchase", "models.planPurchase.help")
                .facts(facts(purchase))
                .require(listing, "purchase.refused.listing")
                .require(right, "purchase.refused.right")
                .require(budget, "purchase.refused.budget")
                .with(instructions, buyer);
        form.submit("purchase.form.plan", () -> {
            Money most = Money.of(budget.getValue(), CURRENCY);
            purchases.plan(
                    current.get(),
                    purchase.id(),
                    new PurchasePlan(
                            listing.getValue().listingId(),
                            right.isVisible() ? right.getValue().id() : null,
                            most,
                            instructions.getValue(),
                            buyer(buyer.getValue())));
            Say.done("purchase.form.plan.done", subject);
            done.run();
        });
        return form;
    }

    private Facts facts(Purchase purchase) {
        Facts facts = words.order(purchase);
        return purchase.caseId() == null
                ? facts.row("purchase.label.case", Say.text("purchase.help.randomCheck"))
                : facts.row(
                        "purchase.label.case",
                        PurchaseWords.caseLink(purchase.caseId().value()));
    }

    private List<Choice> choices(Purchase purchase) {
        if (purchase.caseId() == null) {
            return List.of(
                    new Choice(purchase.item().listingId(), purchase.item().title()));
        }
        return cases.listings(purchase.caseId()).stream()
                .map(listing ->
                        new Choice(listing.listingId(), listing.title() + " · " + MoneyText.of(listing.price())))
                .toList();
    }

    private String buyerName(@Nullable Person buyer) {
        return buyer == null ? Say.text("purchase.help.anyVolunteer") : buyer.name();
    }

    private static @Nullable PersonId buyer(@Nullable Person chosen) {
        return chosen == null ? null : chosen.id();
    }
}
