package org.touchstone.reporter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Role;
import org.touchstone.reporter.Decision;
import org.touchstone.reporter.ReporterFile;
import org.touchstone.reporter.ReporterNumber;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.ReasonDialog;
import org.touchstone.ui.ReporterPanel;
import org.touchstone.ui.Say;

/** One reporter as platform staff see them: standing, figures, measures, and every decided complaint. */
@Route("reporter")
@RolesAllowed({"INTAKE", "INVESTIGATOR", "ADJUDICATOR", "APPROVER", "MANAGER"})
class ReporterView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final ReasonDialog.Words FINDING_FALSE =
            new ReasonDialog.Words("reporter.false", "reporter.false.help", "reporter.label.reasons", "reporter.false");

    private final transient ReporterRecords records;
    private final transient List<ReporterPanel> panels;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    ReporterView(ReporterRecords records, List<ReporterPanel> panels, CurrentPerson current, Clock clock) {
        this.records = records;
        this.panels = panels;
        this.current = current;
        this.clock = clock;
        addClassName("ts-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        removeAll();
        try {
            show(records.see(current.get(), new ReporterNumber(number)));
        } catch (Refused refused) {
            add(new H1(Say.text("reporter.list")), new Paragraph(refused.in(Say.locale())));
        }
    }

    private void show(ReporterFile file) {
        ReporterNumber number = file.reporter().number();
        Div head = new Div(new H1(file.name().in(Say.locale())), RecordWords.badge(file.standing()));
        head.addClassName("ts-row-head");
        add(head, new Paragraph(Say.text(file.reporter().id().kind().textKey()) + " · " + number));
        panels.stream()
                .map(panel -> panel.of(number.value()))
                .flatMap(Optional::stream)
                .forEach(this::add);
        add(new H2(Say.text("reporter.figures")), RecordTable.of(file.record()));
        add(new H2(Say.text("reporter.measures")));
        if (file.measures().isEmpty()) {
            add(new EmptyState("reporter.measures.none", "reporter.measures.none.hint"));
        }
        file.measures().forEach(measure -> add(new MeasureCard(measure, clock.instant())));
        boolean judges = current.get().has(Role.ADJUDICATOR);
        add(
                new H2(Say.text("reporter.cases")),
                new ScoredCases(
                        after -> records.cases(current.get(), number, after, ScoredCases.PAGE),
                        id -> true,
                        judges ? id -> judge(number, id) : null));
    }

    private void judge(ReporterNumber number, CaseId id) {
        new ReasonDialog(FINDING_FALSE, Decision.MOST_REASONS, why -> {
                    records.foundFalse(current.get(), number, id, why);
                    Say.done("reporter.false.done", id.value());
                    removeAll();
                    show(records.see(current.get(), number));
                })
                .calm()
                .open();
    }

    @Override
    public String getPageTitle() {
        return Say.text("reporter.list") + " – Touchstone";
    }
}
