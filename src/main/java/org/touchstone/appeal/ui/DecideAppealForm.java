package org.touchstone.appeal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.touchstone.appeal.Appeal;
import org.touchstone.appeal.AppealId;
import org.touchstone.appeal.AppealOutcome;
import org.touchstone.appeal.Appealable;
import org.touchstone.appeal.Appeals;
import org.touchstone.appeal.Verdict;
import org.touchstone.cases.Measure;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The second look: what the seller says, what stands, and what becomes of it. */
@org.springframework.stereotype.Component
class DecideAppealForm implements StepForm {

    private final Appeals appeals;
    private final CurrentPerson current;

    DecideAppealForm(Appeals appeals, CurrentPerson current) {
        this.appeals = appeals;
        this.current = current;
    }

    @Override
    public String step() {
        return "decideAppeal";
    }

    @Override
    public Component open(String subject, Runnable done) {
        AppealId id = new AppealId(subject);
        Appeal appeal = appeals.see(current.get(), id);
        Appealable penalty =
                appeals.appealable(current.get(), appeal.caseId()).orElseThrow(() -> new NotYourTurn(subject));
        RadioButtonGroup<AppealOutcome> outcome =
                Fields.choice("appeal.label.outcome", AppealOutcome.DECISIONS, one -> Say.text(one.textKey()));
        CheckboxGroup<Measure> fallen = Fields.several(
                "appeal.label.fallen", penalty.standing().stream().sorted().toList(), one -> Say.text(one.textKey()));
        fallen.setVisible(false);
        outcome.addValueChangeListener(change -> fallen.setVisible(change.getValue() == AppealOutcome.PARTLY));
        TextArea reasons = Fields.area("appeal.label.reasons", Verdict.MOST_REASONS);
        reasons.setMinRows(6);
        var form = new StepFormLayout("models.decideAppeal", "models.decideAppeal.help")
                .facts(AppealWords.facts(appeal)
                        .row("appeal.label.number", appeal.id().value())
                        .row("appeal.label.standing", AppealWords.measures(penalty.standing())));
        if (!appeals.isNew(current.get(), appeal.caseId())) {
            return form.with(new Paragraph(Say.text("appeal.refused.notNew")));
        }
        form.require(outcome, "appeal.missing.outcome").with(fallen).require(reasons, "appeal.missing.reasons");
        form.submit("appeal.form.decide", () -> {
            Verdict verdict = Verdict.of(outcome.getValue(), fallen.getValue(), reasons.getValue());
            decide(id, verdict, outcome.getValue(), done);
        });
        return form;
    }

    private void decide(AppealId id, Verdict verdict, AppealOutcome outcome, Runnable done) {
        Confirm.ask("appeal.form.decide", "appeal.form.decide." + outcome, "appeal.form.decide", () -> {
            appeals.decide(current.get(), id, verdict);
            Say.done("appeal.form.decide.done", id.value());
            done.run();
        });
    }
}
