package org.touchstone.reporter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.touchstone.cases.Cases;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.reporter.MeasureId;
import org.touchstone.reporter.ReporterAppeals;
import org.touchstone.reporter.ReporterFile;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** A reporter's own record: the lane and what moves it, the figures with their definition, measures and appeals. */
@Route("my-record")
@RolesAllowed({"BRAND", "VOLUNTEER"})
@Menu(order = 24, title = "reporter.mine", icon = "vaadin:chart")
class MyRecordView extends Div implements HasDynamicTitle {

    private final transient ReporterRecords records;
    private final transient ReporterAppeals appeals;
    private final transient Cases cases;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    MyRecordView(ReporterRecords records, ReporterAppeals appeals, Cases cases, CurrentPerson current, Clock clock) {
        this.records = records;
        this.appeals = appeals;
        this.cases = cases;
        this.current = current;
        this.clock = clock;
        addClassName("ts-page");
        show();
    }

    private void show() {
        removeAll();
        add(new H1(Say.text("reporter.mine")));
        records.mine(current.get())
                .ifPresentOrElse(
                        this::show, () -> add(new EmptyState("reporter.mine.empty", "reporter.mine.empty.hint")));
    }

    private void show(ReporterFile file) {
        Paragraph lead = new Paragraph(
                Say.text("reporter.mine.hint", Dates.date(file.record().since())));
        lead.addClassName("ts-lead");
        Div lane = new Div(new H2(Say.text("reporter.lane")), RecordWords.badge(file.standing()));
        lane.addClassName("ts-row-head");
        add(lead, lane, new Paragraph(RecordWords.lane(file)));
        add(new H2(Say.text("reporter.figures")), RecordTable.of(file.record()));
        add(new H2(Say.text("reporter.measures")));
        if (file.measures().isEmpty()) {
            add(new EmptyState("reporter.measures.none", "reporter.measures.none.hint"));
        }
        file.measures()
                .forEach(measure -> add(
                        new MeasureCard(measure, clock.instant()).appealable(measure, clock.instant(), this::appeal)));
        add(
                new H2(Say.text("reporter.cases")),
                new ScoredCases(
                        after -> records.cases(current.get(), file.reporter().number(), after, ScoredCases.PAGE),
                        id -> cases.sees(current.get(), id),
                        null));
    }

    private void appeal(MeasureId id, String grounds) {
        appeals.file(current.get(), id, grounds);
        Say.done("reporter.appeal.done");
        show();
    }

    @Override
    public String getPageTitle() {
        return Say.text("reporter.mine") + " – Touchstone";
    }
}
