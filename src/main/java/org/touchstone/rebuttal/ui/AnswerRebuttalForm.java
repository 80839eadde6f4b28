package org.touchstone.rebuttal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.rebuttal.Answer;
import org.touchstone.rebuttal.Answer.Position;
import org.touchstone.rebuttal.RebuttalDesk;
import org.touchstone.rebuttal.RebuttalFile;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The brand's form: contest what the seller put forward, or give in. */
@org.springframework.stereotype.Component
class AnswerRebuttalForm implements StepForm {

    private final Rebuttals rebuttals;
    private final RebuttalDesk desk;
    private final RebuttalWords words;
    private final Cases cases;
    private final CurrentPerson current;

    AnswerRebuttalForm(
            Rebuttals rebuttals, RebuttalDesk desk, RebuttalWords words, Cases cases, CurrentPerson current) {
        this.rebuttals = rebuttals;
        this.desk = desk;
        this.words = words;
        this.cases = cases;
        this.current = current;
    }

    @Override
    public String step() {
        return Rebuttals.ANSWER;
    }

    @Override
    public Component open(String subject, Runnable done) {
        CaseId id = new CaseId(subject);
        RebuttalFile rebuttal = desk.of(current.get(), id).orElseThrow(() -> new NotYourTurn(subject));
        RadioButtonGroup<Position> position = Fields.choice(
                "rebuttal.label.position",
                List.of(Position.values()),
                one -> Say.text("rebuttal.position.choice." + one));
        TextArea reasons = Fields.area("rebuttal.label.reasons", 5_000);
        reasons.setVisible(false);
        TextArea note = Fields.area("rebuttal.label.note", 2_000);
        position.addValueChangeListener(change -> reasons.setVisible(change.getValue() == Position.CONTEST));
        var form = new StepFormLayout("models.answerRebuttal", "models.answerRebuttal.help")
                .facts(words.standing(rebuttal));
        rebuttal.history().reversed().forEach(attempt -> form.with(words.attempt(attempt)));
        form.with(words.allegation(cases.of(id)))
                .require(position, "rebuttal.missing.position")
                .require(reasons, "rebuttal.missing.reasons")
                .with(note);
        form.submit("rebuttal.form.answer", () -> {
            String why = position.getValue() == Position.CONTEST ? reasons.getValue() : "";
            rebuttals.answer(current.get(), id, new Answer(position.getValue(), why, note.getValue()));
            Say.done("rebuttal.form.answer.done", subject);
            done.run();
        });
        return form;
    }
}
