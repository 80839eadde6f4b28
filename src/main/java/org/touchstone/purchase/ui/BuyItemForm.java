package org.touchstone.purchase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.touchstone.common.Money;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.purchase.Purchase;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.PurchaseOrder;
import org.touchstone.purchase.TestPurchases;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The volunteer's form on a phone: bought, with order number and price, or why not. */
@org.springframework.stereotype.Component
class BuyItemForm implements StepForm {

    private final TestPurchases purchases;
    private final PurchaseDesk desk;
    private final PurchaseWords words;
    private final CurrentPerson current;

    BuyItemForm(TestPurchases purchases, PurchaseDesk desk, PurchaseWords words, CurrentPerson current) {
        this.purchases = purchases;
        this.desk = desk;
        this.words = words;
        this.current = current;
    }

    @Override
    public String step() {
        return TestPurchases.BUY;
    }

    @Override
    public Component open(String subject, Runnable done) {
        Purchase purchase = desk.see(current.get(), new PurchaseId(subject));
        RadioButtonGroup<Boolean> bought =
                Fields.choice("purchase.label.bought", List.of(true, false), yes -> Say.text("purchase.bought." + yes));
        TextField order = Fields.text("purchase.label.order", 60);
        BigDecimalField paid = Fields.money("purchase.label.paid");
        paid.setHelperText(Say.text("purchase.help.paid"));
        TextArea reason = Fields.area("purchase.label.reason", 500);
        bought.addValueChangeListener(change -> {
            order.setVisible(change.getValue());
            paid.setVisible(change.getValue());
            reason.setVisible(!change.getValue());
        });
        bought.setValue(true);
        var form = new StepFormLayout("models.buyItem", "models.buyItem.help")
                .facts(words.order(purchase))
                .with(bought)
                .require(order, "purchase.missing.order")
                .require(paid, "purchase.refused.paid")
                .require(reason, "purchase.missing.reason");
        form.submit("purchase.form.save", () -> {
            if (bought.getValue()) {
                Money money = Money.of(paid.getValue(), purchase.plan().budget().currency());
                purchases.buy(current.get(), purchase.id(), new PurchaseOrder(order.getValue(), money));
                Say.done("purchase.form.buy.done", subject);
            } else {
                purchases.notBought(current.get(), purchase.id(), reason.getValue());
                Say.done("purchase.form.ended.done", subject);
            }
            done.run();
        });
        return form;
    }
}
