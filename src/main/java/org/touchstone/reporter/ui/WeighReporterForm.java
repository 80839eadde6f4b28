package org.touchstone.reporter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.reporter.Decision;
import org.touchstone.reporter.MeasureId;
import org.touchstone.reporter.Proposal;
import org.touchstone.reporter.ReporterMeasure;
import org.touchstone.reporter.ReporterMeasures;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** An adjudicator weighs what the rules propose against a reporter. */
@org.springframework.stereotype.Component
class WeighReporterForm implements StepForm {

    private final ReporterMeasures measures;
    private final ReporterRecords records;
    private final CurrentPerson current;

    WeighReporterForm(ReporterMeasures measures, ReporterRecords records, CurrentPerson current) {
        this.measures = measures;
        this.records = records;
        this.current = current;
    }

    @Override
    public String step() {
        return "weighReporter";
    }

    @Override
    public Component open(String subject, Runnable done) {
        MeasureId id = new MeasureId(subject);
        if (!(measures.see(current.get(), id) instanceof ReporterMeasure.Proposed proposed)) {
            throw new NotYourTurn(subject);
        }
        RadioButtonGroup<Choice> choice = Fields.choice(
                "reporter.label.chosen", choices(proposed.basis().proposed()), one -> words(one, proposed));
        TextArea reasons = Fields.area("reporter.label.reasons", Decision.MOST_REASONS);
        Facts about = reporter(records, current, proposed);
        if (!proposed.sentBack().isEmpty()) {
            about.row("reporter.label.sentBack", proposed.sentBack());
        }
        var form = new StepFormLayout("reporter.weigh.title", "reporter.weigh.help")
                .facts(about)
                .facts(RecordWords.weighing(proposed))
                .require(choice, "reporter.weigh.needChoice")
                .require(reasons, "reporter.weigh.needReasons");
        form.submit("reporter.weigh.submit", () -> {
            switch (choice.getValue()) {
                case AS_PROPOSED ->
                    measures.decide(current.get(), id, proposed.basis().proposed(), reasons.getValue());
                case WARNING -> measures.decide(current.get(), id, new Proposal.Warn(), reasons.getValue());
                case NONE -> measures.dismiss(current.get(), id, reasons.getValue());
            }
            Say.done("reporter.weigh.done", subject);
            done.run();
        });
        return form;
    }

    static Facts reporter(ReporterRecords records, CurrentPerson current, ReporterMeasure measure) {
        var file = records.see(current.get(), measure.basis().reporter());
        return new Facts()
                .row(
                        "reporter.label.reporter",
                        new Anchor(
                                "reporter/" + file.reporter().number(),
                                file.name().in(Say.locale())));
    }

    /** Never more than the rules propose. */
    private enum Choice {
        AS_PROPOSED,
        WARNING,
        NONE
    }

    private static List<Choice> choices(Proposal proposed) {
        return proposed instanceof Proposal.Suspend
                ? List.of(Choice.values())
                : List.of(Choice.AS_PROPOSED, Choice.NONE);
    }

    private static String words(Choice choice, ReporterMeasure measure) {
        return switch (choice) {
            case AS_PROPOSED -> RecordWords.proposal(measure.basis().proposed());
            case WARNING -> Say.text("reporter.proposal.warn");
            case NONE -> Say.text("reporter.proposal.none");
        };
    }
}
