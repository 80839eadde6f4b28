package org.touchstone.penalty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.Penalty;
import org.touchstone.penalty.PenaltyDecision;
import org.touchstone.penalty.Proposal;
import org.touchstone.penalty.Severity;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The adjudicator's form: what the rules propose and why, what is kept, dropped and added, and the reasons. */
@org.springframework.stereotype.Component
class DecidePenaltyForm implements StepForm {

    private final Penalties penalties;
    private final PenaltyBasis bases;
    private final CurrentPerson current;

    DecidePenaltyForm(Penalties penalties, PenaltyBasis bases, CurrentPerson current) {
        this.penalties = penalties;
        this.bases = bases;
        this.current = current;
    }

    @Override
    public String step() {
        return "decidePenalty";
    }

    @Override
    public Component open(String subject, Runnable done) {
        CaseId id = new CaseId(subject);
        if (!(penalties.of(current.get(), id).orElse(null) instanceof Penalty.Proposed waiting)) {
            throw new NotYourTurn(subject);
        }
        PenaltyDecision draft = waiting.draft();
        Div basis = new Div();
        MeasuresField measures = new MeasuresField();
        RadioButtonGroup<Severity> severity =
                Fields.choice("penalty.label.severity", List.of(Severity.values()), one -> Say.text(one.textKey()));
        severity.addValueChangeListener(change -> show(id, change.getValue(), basis, measures));
        severity.setValue(draft == null ? waiting.proposal().severity() : draft.severity());
        TextArea because = Fields.area("penalty.label.because", 2_000);
        ReasonsFields reasons = new ReasonsFields();
        if (draft != null) {
            because.setValue(draft.because());
            reasons.show(draft.reasons());
        }
        var form = new StepFormLayout("models.decidePenalty", "models.decidePenalty.help");
        refusal(form, waiting.refusal());
        form.with(
                        basis,
                        severity,
                        measures,
                        because,
                        new H3(Say.text("penalty.title.reasons")),
                        new Paragraph(Say.text("penalty.hint.facts")))
                .require(reasons.facts(), "penalty.missing.facts")
                .require(reasons.reference(), "penalty.missing.reference")
                .require(reasons.explanation(), "penalty.missing.explanation")
                .with(reasons.others());
        form.submit("penalty.form.decide", () -> {
            var decision =
                    new PenaltyDecision(measures.chosen(), severity.getValue(), because.getValue(), reasons.reasons());
            decide(id, decision, done);
        });
        return form;
    }

    private void show(CaseId id, Severity severity, Div basis, MeasuresField measures) {
        Proposal proposal = penalties.proposal(current.get(), id, severity);
        basis.removeAll();
        basis.add(bases.of(id, proposal));
        measures.show(proposal);
    }

    private static void refusal(StepFormLayout form, @Nullable String refusal) {
        if (refusal != null) {
            form.facts(new Facts().row("penalty.label.refusal", refusal));
        }
    }

    /** What leaves the rules without a reason is refused on the form itself, before anyone is asked to confirm. */
    private void decide(CaseId id, PenaltyDecision decision, Runnable done) {
        decision.against(penalties.proposal(current.get(), id, decision.severity()));
        String question = decision.heavy() ? "penalty.form.decide.heavy" : "penalty.form.decide.light";
        Confirm.ask("penalty.form.decide", question, "penalty.form.decide", () -> {
            penalties.decide(current.get(), id, decision);
            Say.done("penalty.form.decide.done", id.value());
            done.run();
        });
    }
}
