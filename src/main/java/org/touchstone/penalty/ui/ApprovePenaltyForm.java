package org.touchstone.penalty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.Penalty;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The second person looks at heavy measures before they take effect. */
@org.springframework.stereotype.Component
class ApprovePenaltyForm implements StepForm {

    private final Penalties penalties;
    private final People people;
    private final PenaltyBasis bases;
    private final CurrentPerson current;

    ApprovePenaltyForm(Penalties penalties, People people, PenaltyBasis bases, CurrentPerson current) {
        this.penalties = penalties;
        this.people = people;
        this.bases = bases;
        this.current = current;
    }

    @Override
    public String step() {
        return "approvePenalty";
    }

    @Override
    public Component open(String subject, Runnable done) {
        CaseId id = new CaseId(subject);
        if (!(penalties.of(current.get(), id).orElse(null) instanceof Penalty.Decided decided)) {
            throw new NotYourTurn(subject);
        }
        TextArea reason = Fields.area("penalty.label.refusal", 2_000);
        reason.setHelperText(Say.text("penalty.hint.refusal"));
        var form = new StepFormLayout("models.approvePenalty", "models.approvePenalty.help")
                .facts(facts(decided))
                .with(
                        new H3(Say.text("penalty.title.basis")),
                        bases.of(id, decided.proposal()),
                        new H3(Say.text("penalty.title.reasons")),
                        PenaltyWords.reasons(decided.decision().reasons()),
                        reason);
        form.submit(
                "penalty.form.approve",
                () -> Confirm.ask("penalty.form.approve", "penalty.form.approve.ask", "penalty.form.approve", () -> {
                    penalties.approve(current.get(), id);
                    Say.done("penalty.form.approve.done", subject);
                    done.run();
                }));
        form.choice("penalty.form.refuse", () -> {
            penalties.refuse(current.get(), id, reason.getValue());
            Say.done("penalty.form.refuse.done", subject);
            done.run();
        });
        return form;
    }

    private Facts facts(Penalty.Decided decided) {
        Facts facts = new Facts()
                .row("penalty.label.decidedBy", people.name(decided.decidedBy()))
                .row(
                        "penalty.label.severity",
                        Say.text(decided.decision().severity().textKey()))
                .row(
                        "penalty.label.measures",
                        PenaltyWords.chosen(decided.decision().measures()));
        if (!decided.decision().because().isEmpty()) {
            facts.row("penalty.label.differs", decided.decision().because());
        }
        return facts;
    }
}
