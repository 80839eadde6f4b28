package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.touchstone.complaint.Sweep;
import org.touchstone.complaint.Sweeps;
import org.touchstone.complaint.Verdict;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Role;
import org.touchstone.reporter.ReporterNumber;
import org.touchstone.reporter.Reporters;
import org.touchstone.reporter.Standing;
import org.touchstone.ui.ReasonDialog;
import org.touchstone.ui.ReporterPanel;
import org.touchstone.ui.Say;

/** On the page of a suspended reporter: setting aside what they have pending, and what came of it. */
@Service
class SweepPanel implements ReporterPanel {

    private static final ReasonDialog.Words WORDS = ReasonDialog.Words.under("complaint.sweep.");

    private final Sweeps sweeps;
    private final Reporters reporters;
    private final CurrentPerson current;

    SweepPanel(Sweeps sweeps, Reporters reporters, CurrentPerson current) {
        this.sweeps = sweeps;
        this.reporters = reporters;
        this.current = current;
    }

    @Override
    public Optional<Component> of(String reporterNumber) {
        ReporterNumber number = new ReporterNumber(reporterNumber);
        Optional<Sweep> latest = sweeps.latest(current.get(), number);
        boolean possible = current.get().has(Role.ADJUDICATOR)
                && reporters.standing(reporters.reporter(number).id()) instanceof Standing.Suspended;
        if (latest.isEmpty() && !possible) {
            return Optional.empty();
        }
        Div panel = new Div(new H2(Say.text("complaint.sweep.title")));
        panel.addClassName("ts-panel");
        latest.ifPresent(sweep -> panel.add(new Paragraph(said(sweep))));
        if (possible) {
            panel.add(new Button(
                    Say.text("complaint.sweep.confirm"),
                    click -> new ReasonDialog(WORDS, Verdict.LONGEST_TEXT, explanation -> {
                                sweeps.begin(current.get(), number, explanation);
                                Say.done("complaint.sweep.begun");
                            })
                            .open()));
        }
        return Optional.of(panel);
    }

    private static String said(Sweep sweep) {
        return sweep.endedAt() == null
                ? Say.text("complaint.sweep.underWay", sweep.id().value(), sweep.setAside())
                : Say.text(
                        "complaint.sweep.ended", sweep.id().value(), sweep.setAside(), sweep.movedOn(), sweep.failed());
    }
}
