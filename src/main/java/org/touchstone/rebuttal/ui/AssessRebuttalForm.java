package org.touchstone.rebuttal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.rebuttal.Assessment;
import org.touchstone.rebuttal.Assessment.Verdict;
import org.touchstone.rebuttal.RebuttalDesk;
import org.touchstone.rebuttal.RebuttalFile;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The adjudicator's form: allegation and rebuttal side by side, earlier attempts beneath, then the verdict. */
@org.springframework.stereotype.Component
class AssessRebuttalForm implements StepForm {

    private final Rebuttals rebuttals;
    private final RebuttalDesk desk;
    private final RebuttalWords words;
    private final Cases cases;
    private final CurrentPerson current;

    AssessRebuttalForm(
            Rebuttals rebuttals, RebuttalDesk desk, RebuttalWords words, Cases cases, CurrentPerson current) {
        this.rebuttals = rebuttals;
        this.desk = desk;
        this.words = words;
        this.cases = cases;
        this.current = current;
    }

    @Override
    public String step() {
        return Rebuttals.ASSESS;
    }

    @Override
    public Component open(String subject, Runnable done) {
        CaseId id = new CaseId(subject);
        RebuttalFile rebuttal = desk.of(current.get(), id).orElseThrow(() -> new NotYourTurn(subject));
        RadioButtonGroup<Verdict> verdict = Fields.choice(
                "rebuttal.label.verdict", possible(rebuttal), one -> Say.text("rebuttal.verdict.choice." + one));
        TextArea reasons = Fields.area("rebuttal.label.assessment", 5_000);
        verdict.addValueChangeListener(change -> reasons.setLabel(Say.text(
                change.getValue() == Verdict.ANOTHER_ATTEMPT
                        ? "rebuttal.label.missing"
                        : "rebuttal.label.assessment")));
        var form = new StepFormLayout("models.assessRebuttal", "models.assessRebuttal.help")
                .facts(words.standing(rebuttal))
                .with(sideBySide(id, rebuttal));
        if (rebuttal.history().size() > 1) {
            form.with(new H3(Say.text("rebuttal.title.earlier")));
            rebuttal.history().subList(0, rebuttal.history().size() - 1).forEach(one -> form.with(words.attempt(one)));
        }
        form.require(verdict, "rebuttal.missing.verdict").require(reasons, "rebuttal.missing.assessment");
        form.submit("rebuttal.form.assess", () -> {
            rebuttals.assess(current.get(), id, new Assessment(verdict.getValue(), reasons.getValue()));
            Say.done("rebuttal.form.assess.done", subject);
            done.run();
        });
        return form;
    }

    private Div sideBySide(CaseId id, RebuttalFile rebuttal) {
        Div allegation = new Div(new H3(Say.text("rebuttal.title.allegation")), words.allegation(cases.of(id)));
        Div rebutted = new Div(
                new H3(Say.text("rebuttal.title.rebuttal")),
                words.attempt(rebuttal.history().getLast()));
        Div both = new Div(allegation, rebutted);
        both.getStyle().set("display", "grid").set("gap", "1rem");
        both.getStyle().set("grid-template-columns", "repeat(auto-fit, minmax(min(18rem, 100%), 1fr))");
        return both;
    }

    private static List<Verdict> possible(RebuttalFile rebuttal) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != (rebuttal.left() > 0 ? Verdict.NOT_REFUTED : Verdict.ANOTHER_ATTEMPT))
                .toList();
    }
}
