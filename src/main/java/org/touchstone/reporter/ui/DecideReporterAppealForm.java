package org.touchstone.reporter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.reporter.Decision;
import org.touchstone.reporter.MeasureId;
import org.touchstone.reporter.ReporterAppeals;
import org.touchstone.reporter.ReporterMeasure;
import org.touchstone.reporter.ReporterMeasures;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The second look at a warning or suspension. */
@org.springframework.stereotype.Component
class DecideReporterAppealForm implements StepForm {

    private final ReporterMeasures measures;
    private final ReporterAppeals appeals;
    private final ReporterRecords records;
    private final CurrentPerson current;

    DecideReporterAppealForm(
            ReporterMeasures measures, ReporterAppeals appeals, ReporterRecords records, CurrentPerson current) {
        this.measures = measures;
        this.appeals = appeals;
        this.records = records;
        this.current = current;
    }

    @Override
    public String step() {
        return "decideReporterAppeal";
    }

    @Override
    public Component open(String subject, Runnable done) {
        MeasureId id = new MeasureId(subject);
        if (!(measures.see(current.get(), id) instanceof ReporterMeasure.InForce force) || force.appeal() == null) {
            throw new NotYourTurn(subject);
        }
        RadioButtonGroup<Boolean> upheld = Fields.choice(
                "reporter.label.outcome",
                List.of(true, false),
                stands -> Say.text(stands ? "reporter.appeal.UPHELD" : "reporter.appeal.WON"));
        TextArea reasons = Fields.area("reporter.label.reasons", Decision.MOST_REASONS);
        var form = new StepFormLayout("reporter.decideAppeal.title", "reporter.decideAppeal.help")
                .facts(WeighReporterForm.reporter(records, current, force)
                        .row("reporter.label.chosen", RecordWords.chosen(force.decision()))
                        .row("reporter.label.reasons", force.decision().reasons())
                        .row("reporter.label.appeal", force.appeal().grounds()))
                .facts(RecordWords.weighing(force))
                .require(upheld, "reporter.decideAppeal.needOutcome")
                .require(reasons, "reporter.weigh.needReasons");
        form.submit("reporter.decideAppeal.submit", () -> {
            appeals.decide(current.get(), id, upheld.getValue(), reasons.getValue());
            Say.done("reporter.decideAppeal.done", subject);
            done.run();
        });
        return form;
    }
}
