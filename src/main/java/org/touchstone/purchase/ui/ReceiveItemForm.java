package org.touchstone.purchase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.purchase.ItemCustody;
import org.touchstone.purchase.Purchase;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.Receipt;
import org.touchstone.purchase.TestPurchases;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;
import org.touchstone.ui.UploadField;

/** The volunteer's form when the parcel comes: condition, photos, seal; or that it never came. */
@org.springframework.stereotype.Component
class ReceiveItemForm implements StepForm {

    private final TestPurchases purchases;
    private final PurchaseDesk desk;
    private final ItemCustody custody;
    private final PurchaseWords words;
    private final CurrentPerson current;

    ReceiveItemForm(
            TestPurchases purchases,
            PurchaseDesk desk,
            ItemCustody custody,
            PurchaseWords words,
            CurrentPerson current) {
        this.purchases = purchases;
        this.desk = desk;
        this.custody = custody;
        this.words = words;
        this.current = current;
    }

    @Override
    public String step() {
        return TestPurchases.RECEIVE;
    }

    @Override
    public Component open(String subject, Runnable done) {
        Purchase purchase = desk.see(current.get(), new PurchaseId(subject));
        RadioButtonGroup<Boolean> arrived = Fields.choice(
                "purchase.label.arrived", List.of(true, false), yes -> Say.text("purchase.arrived." + yes));
        RadioButtonGroup<Receipt.Condition> condition = Fields.choice(
                "purchase.label.condition",
                List.of(Receipt.Condition.values()),
                one -> Say.text("purchase.condition." + one));
        UploadField photos = new UploadField(
                "purchase.label.photos",
                (name, content, length) -> custody.photograph(current.get(), purchase.id(), name, content)
                        .stored());
        TextField seal = Fields.text("purchase.label.seal", 40);
        seal.setHelperText(Say.text("purchase.help.seal"));
        TextArea reason = Fields.area("purchase.label.reason", 500);
        List<EvidenceItem> before = custody.photos(current.get(), purchase.id());
        Component taken = words.photos(purchase.id());
        arrived.addValueChangeListener(change -> {
            Stream.of(condition, taken, photos, seal).forEach(field -> field.setVisible(change.getValue()));
            reason.setVisible(!change.getValue());
        });
        arrived.setValue(true);
        var form = new StepFormLayout("models.receiveItem", "models.receiveItem.help")
                .facts(words.order(purchase))
                .with(arrived)
                .require(condition, "purchase.missing.condition")
                .with(taken, photos)
                .require(seal, "purchase.missing.seal")
                .require(reason, "purchase.missing.reason");
        form.submit("purchase.form.save", () -> {
            if (arrived.getValue()) {
                var receipt = new Receipt(seal.getValue(), condition.getValue(), all(before, photos));
                purchases.receive(current.get(), purchase.id(), receipt);
                Say.done("purchase.form.receive.done", subject);
            } else {
                purchases.lost(current.get(), purchase.id(), reason.getValue());
                Say.done("purchase.form.ended.done", subject);
            }
            done.run();
        });
        return form;
    }

    /** Photos added before the form was last left are kept and count. */
    private static List<EvidenceId> all(List<EvidenceItem> before, UploadField photos) {
        return Stream.concat(
                        before.stream().map(EvidenceItem::id),
                        photos.stored().stream().map(stored -> new EvidenceId(stored.id())))
                .toList();
    }
}
