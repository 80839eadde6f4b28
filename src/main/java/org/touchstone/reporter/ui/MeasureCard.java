package org.touchstone.reporter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.touchstone.reporter.Decision;
import org.touchstone.reporter.MeasureAppeal;
import org.touchstone.reporter.MeasureId;
import org.touchstone.reporter.Reporter;
import org.touchstone.reporter.ReporterMeasure;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.ReasonDialog;
import org.touchstone.ui.Say;

/** One warning or suspension: what was weighed, what was decided and why, and what came of an appeal. */
final class MeasureCard extends Div {

    private static final ReasonDialog.Words APPEALING = new ReasonDialog.Words(
            "reporter.appeal.title", "reporter.appeal.help", "reporter.label.grounds", "reporter.appeal.send");

    MeasureCard(ReporterMeasure measure, Instant now) {
        addClassName("ts-panel");
        Div head = new Div(new H3(measure.id().value()), badge(measure, now));
        head.addClassName("ts-row-head");
        add(head, RecordWords.weighing(measure));
        switch (measure) {
            case ReporterMeasure.Proposed proposed -> {
                if (!proposed.sentBack().isEmpty()) {
                    add(new Facts().row("reporter.label.sentBack", proposed.sentBack()));
                }
            }
            case ReporterMeasure.Decided decided -> add(decision(decided.decision()));
            case ReporterMeasure.Dismissed dismissed -> add(decision(dismissed.decision()));
            case ReporterMeasure.InForce force ->
                taken(force.decision(), force.span(), force.appealUntil(), force.appeal());
            case ReporterMeasure.Lifted lifted ->
                taken(lifted.decision(), lifted.span(), lifted.appealUntil(), lifted.appeal());
        }
    }

    /** Lets the reporter appeal, where that is still possible. */
    MeasureCard appealable(ReporterMeasure measure, Instant now, BiConsumer<MeasureId, String> file) {
        if (measure instanceof ReporterMeasure.InForce force) {
            if (force.appeal() == null && !now.isAfter(force.appealUntil())) {
                add(new Button(
                        Say.text("reporter.appeal.title"),
                        click -> new ReasonDialog(
                                        APPEALING, Decision.MOST_REASONS, grounds -> file.accept(force.id(), grounds))
                                .calm()
                                .open()));
            } else if (force.appeal() != null && force.appeal().open()) {
                add(new Paragraph(Say.text("reporter.appeal.open")));
            }
        }
        return this;
    }

    private void taken(Decision decision, Reporter.Span span, Instant appealUntil, @Nullable MeasureAppeal appeal) {
        add(decision(decision)
                .row("reporter.label.until", Dates.full(span.until()))
                .row("reporter.label.appealUntil", Dates.full(appealUntil)));
        if (appeal != null) {
            Facts facts = new Facts().row("reporter.label.appeal", appeal.grounds());
            MeasureAppeal.End end = appeal.end();
            if (end != null) {
                facts.row("reporter.label.appealReasons", end.reasons());
            }
            add(facts);
        }
    }

    private static Facts decision(Decision decision) {
        return new Facts()
                .row("reporter.label.chosen", RecordWords.chosen(decision))
                .row("reporter.label.reasons", decision.reasons());
    }

    private static Badge badge(ReporterMeasure measure, Instant now) {
        return switch (measure) {
            case ReporterMeasure.Proposed proposed -> Badge.of("reporter.state.Proposed", Badge.Tone.WARNING);
            case ReporterMeasure.Decided decided -> Badge.of("reporter.state.Decided", Badge.Tone.WARNING);
            case ReporterMeasure.InForce force
            when !now.isBefore(force.span().until()) -> Badge.of("reporter.state.Over", Badge.Tone.NEUTRAL);
            case ReporterMeasure.InForce force -> Badge.of("reporter.state.InForce", Badge.Tone.INFO);
            case ReporterMeasure.Dismissed dismissed -> Badge.of("reporter.state.Dismissed", Badge.Tone.NEUTRAL);
            case ReporterMeasure.Lifted lifted -> Badge.of("reporter.state.Lifted", Badge.Tone.GOOD);
        };
    }
}
