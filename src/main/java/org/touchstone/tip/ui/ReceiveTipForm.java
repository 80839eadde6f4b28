package org.touchstone.tip.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.tip.Tip;
import org.touchstone.tip.TipDesk;
import org.touchstone.tip.TipId;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The agency of the place says whether it looks into a report from the street. */
@org.springframework.stereotype.Component
class ReceiveTipForm implements StepForm {

    private final TipDesk desk;
    private final People people;
    private final CurrentPerson current;

    ReceiveTipForm(TipDesk desk, People people, CurrentPerson current) {
        this.desk = desk;
        this.people = people;
        this.current = current;
    }

    @Override
    public String step() {
        return "receiveTip";
    }

    @Override
    public Component open(String subject, Runnable done) {
        TipId id = new TipId(subject);
        if (!(desk.see(current.get(), id) instanceof Tip.HandedOn tip)) {
            throw new NotYourTurn(subject);
        }
        RadioButtonGroup<Boolean> takenUp = Fields.choice(
                "tip.label.takenUp", List.of(true, false), yes -> Say.text(yes ? "tip.receive.yes" : "tip.receive.no"));
        TextArea reason = Fields.area("tip.label.reason", Tip.LONGEST_REASON);
        var form = new StepFormLayout("tip.receive.title", "tip.receive.help")
                .facts(TipWords.facts(tip)
                        .row("tip.label.owner", people.organisation(tip.brand()).name(Say.locale()))
                        .row("tip.label.note", tip.note()))
                .with(TipWords.photos(desk.photos(current.get(), id)))
                .require(takenUp, "tip.receive.needAnswer")
                .require(reason, "tip.receive.needReason");
        form.submit("tip.receive.submit", () -> {
            desk.receive(current.get(), id, takenUp.getValue(), reason.getValue());
            Say.done("tip.receive.done", subject);
            done.run();
        });
        return form;
    }
}
