package org.touchstone.penalty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.cases.Measure;
import org.touchstone.penalty.ChosenMeasure;
import org.touchstone.penalty.Proposal;
import org.touchstone.penalty.ProposedMeasure;
import org.touchstone.ui.Say;

/** The measures to choose from: those that the rules propose first, the others beneath. */
final class MeasuresField extends Div {

    private List<MeasureLine> lines = List.of();

    MeasuresField() {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Say.text("penalty.label.measures"));
    }

    /** Starts again from what the rules propose. */
    void show(Proposal proposal) {
        removeAll();
        lines = MeasureLine.all();
        Map<Measure, ProposedMeasure> proposed =
                proposal.measures().stream().collect(Collectors.toMap(ProposedMeasure::measure, Function.identity()));
        add(new H3(Say.text("penalty.title.proposed")));
        for (MeasureLine line : lines) {
            if (proposed.containsKey(line.measure())) {
                line.propose(proposed.get(line.measure()));
                add(line);
            }
        }
        add(new H3(Say.text("penalty.title.others")));
        lines.stream().filter(line -> !proposed.containsKey(line.measure())).forEach(this::add);
    }

    /** Refuses an amount that does not fit its measure. */
    List<ChosenMeasure> chosen() {
        return lines.stream().map(MeasureLine::chosen).flatMap(Optional::stream).toList();
    }
}
