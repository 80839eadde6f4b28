package org.touchstone.purchase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.purchase.AuthenticationResult;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.purchase.Purchase;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.TestPurchases;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The brand's form: the seal as it was found, what the item is, and by which marks it was told. */
@org.springframework.stereotype.Component
class AuthenticateItemForm implements StepForm {

    private final TestPurchases purchases;
    private final PurchaseDesk desk;
    private final PurchaseWords words;
    private final CurrentPerson current;

    AuthenticateItemForm(TestPurchases purchases, PurchaseDesk desk, PurchaseWords words, CurrentPerson current) {
        this.purchases = purchases;
        this.desk = desk;
        this.words = words;
        this.current = current;
    }

    @Override
    public String step() {
        return TestPurchases.AUTHENTICATE;
    }

    @Override
    public Component open(String subject, Runnable done) {
        Purchase purchase = desk.see(current.get(), new PurchaseId(subject));
        TextField seal = Fields.text("purchase.label.sealFound", 40);
        seal.setHelperText(Say.text("purchase.help.sealFound"));
        RadioButtonGroup<Finding> finding = Fields.choice(
                "purchase.label.finding", List.of(Finding.values()), one -> Say.text("purchase.ending." + one));
        TextArea findings = Fields.area("purchase.label.findings", 2_000);
        findings.setHelperText(Say.text("purchase.help.findings"));
        var form = new StepFormLayout("models.authenticateItem", "models.authenticateItem.help")
                .facts(words.course(purchase))
                .with(new H3(Say.text("purchase.title.photos")), words.photos(purchase.id()))
                .with(new H3(Say.text("purchase.title.custody")), words.custody(purchase.id()))
                .require(seal, "purchase.missing.seal")
                .require(finding, "purchase.missing.finding")
                .require(findings, "purchase.missing.findings");
        form.submit("purchase.form.authenticate", () -> {
            purchases.authenticate(
                    current.get(),
                    purchase.id(),
                    new AuthenticationResult(finding.getValue(), seal.getValue(), findings.getValue()));
            Say.done("purchase.form.authenticate.done", subject);
            done.run();
        });
        return form;
    }
}
