package org.touchstone.tip.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.tip.Tip;
import org.touchstone.tip.TipDesk;
import org.touchstone.tip.TipId;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The rights owner looks at what somebody saw in the street. */
@org.springframework.stereotype.Component
class CheckTipForm implements StepForm {

    private final TipDesk desk;
    private final CurrentPerson current;

    CheckTipForm(TipDesk desk, CurrentPerson current) {
        this.desk = desk;
        this.current = current;
    }

    @Override
    public String step() {
        return "checkTip";
    }

    @Override
    public Component open(String subject, Runnable done) {
        TipId id = new TipId(subject);
        if (!(desk.see(current.get(), id) instanceof Tip.ToCheck tip)) {
            throw new NotYourTurn(subject);
        }
        RadioButtonGroup<TipDesk.Finding> finding = Fields.choice(
                "tip.label.finding", List.of(TipDesk.Finding.values()), one -> Say.text("tip.check." + one));
        TextArea reason = Fields.area("tip.label.reason", Tip.LONGEST_REASON);
        var form = new StepFormLayout("tip.check.title", "tip.check.help")
                .facts(TipWords.facts(tip))
                .with(TipWords.photos(desk.photos(current.get(), id)))
                .require(finding, "tip.check.needFinding")
                .require(reason, "tip.check.needReason");
        form.submit("tip.check.submit", () -> {
            desk.check(current.get(), id, finding.getValue(), reason.getValue());
            Say.done("tip.check.done", subject);
            done.run();
        });
        return form;
    }
}
