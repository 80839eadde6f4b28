package org.touchstone.reporter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.reporter.Decision;
import org.touchstone.reporter.MeasureId;
import org.touchstone.reporter.ReporterMeasure;
import org.touchstone.reporter.ReporterMeasures;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The second person looks at a suspension before it begins. */
@org.springframework.stereotype.Component
class ApproveSuspensionForm implements StepForm {

    private final ReporterMeasures measures;
    private final ReporterRecords records;
    private final People people;
    private final CurrentPerson current;

    ApproveSuspensionForm(ReporterMeasures measures, ReporterRecords records, People people, CurrentPerson current) {
        this.measures = measures;
        this.records = records;
        this.people = people;
        this.current = current;
    }

    @Override
    public String step() {
        return "approveSuspension";
    }

    @Override
    public Component open(String subject, Runnable done) {
        MeasureId id = new MeasureId(subject);
        if (!(measures.see(current.get(), id) instanceof ReporterMeasure.Decided decided)) {
            throw new NotYourTurn(subject);
        }
        TextArea reason = Fields.area("reporter.approve.reason", Decision.MOST_REASONS);
        var form = new StepFormLayout("reporter.approve.title", "reporter.approve.help")
                .facts(WeighReporterForm.reporter(records, current, decided)
                        .row(
                                "reporter.label.decidedBy",
                                people.name(decided.decision().by()))
                        .row("reporter.label.chosen", RecordWords.chosen(decided.decision()))
                        .row("reporter.label.reasons", decided.decision().reasons()))
                .facts(RecordWords.weighing(decided))
                .with(reason);
        form.submit(
                "reporter.approve.submit",
                () -> Confirm.ask("reporter.approve.title", "reporter.approve.ask", "reporter.approve.submit", () -> {
                    measures.approve(current.get(), id);
                    Say.done("reporter.approve.done");
                    done.run();
                }));
        form.choice("reporter.approve.refuse", () -> {
            measures.refuse(current.get(), id, reason.getValue());
            Say.done("reporter.approve.refused", subject);
            done.run();
        });
        return form;
    }
}
