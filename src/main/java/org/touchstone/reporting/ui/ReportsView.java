package org.touchstone.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.reporting.LargeWorkbooks;
import org.touchstone.reporting.Period;
import org.touchstone.reporting.Reports;
import org.touchstone.reporting.Summary;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** Figures of a period for management, with the workbook beside them; the period stands in the address. */
@Route("reports")
@Menu(order = 60, title = "reporting.view", icon = "vaadin:chart")
@RolesAllowed("MANAGER")
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Reports reports;
    private final LargeWorkbooks large;
    private final CurrentPerson current;
    private final Clock clock;
    private final DatePicker first = Fields.day("reporting.view.first");
    private final DatePicker last = Fields.day("reporting.view.last");
    private final ErrorSummary errors = new ErrorSummary();
    private final Div figures = new Div();
    private final Anchor download;
    private volatile Period shown;

    ReportsView(Reports reports, LargeWorkbooks large, CurrentPerson current, Clock clock) {
        this.reports = reports;
        this.large = large;
        this.current = current;
        this.clock = clock;
        this.shown = Period.lastYear(clock);
        this.download = download();
        addClassName("ts-page");
        Paragraph hint = new Paragraph(Say.text("reporting.view.hint"));
        hint.addClassName("ts-secondary");
        Button show = new Button(Say.text("reporting.view.show"), click -> go());
        Div period = new Div(first, last, show);
        period.addClassName("ts-toolbar");
        add(new H1(Say.text("reporting.view")), hint, errors, period, figures);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        Period usual = Period.lastYear(clock);
        first.setValue(day(parameters, "first", usual.first()));
        last.setValue(day(parameters, "last", usual.last()));
        show();
    }

    private void go() {
        if (first.isEmpty() || last.isEmpty()) {
            errors.show(Say.text("reporting.view.days"));
            return;
        }
        var address = QueryParameters.simple(Map.of(
                "first", first.getValue().toString(), "last", last.getValue().toString()));
        getUI().ifPresent(ui -> ui.navigate(ReportsView.class, address));
    }

    private void show() {
        figures.removeAll();
        errors.clear();
        try {
            shown = new Period(first.getValue(), last.getValue());
            Summary summary = reports.summary(current.get(), Say.locale(), shown);
            if (summary.cases() == 0 && summary.reports() == 0) {
                figures.add(new EmptyState("reporting.view.empty", "reporting.view.empty.hint"));
            } else {
                figures.add(workbook(summary), new SummaryTables(summary));
            }
        } catch (Refused refused) {
            errors.show(refused.in(Say.locale()));
        }
    }

    /** A large one is not waited for. */
    private Component workbook(Summary summary) {
        if (summary.cases() + summary.reports() <= LargeWorkbooks.AT_ONCE) {
            return download;
        }
        Button make = new Button(Say.text("reporting.large.make"), click -> {
            String id = large.make(current.get(), Say.locale(), shown).id();
            getUI().ifPresent(ui -> ui.navigate(WorkbookView.class, new RouteParameters("id", id)));
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return make;
    }

    static String fileName(Period period) {
        return "cases-and-outcomes-" + period.first() + "-" + period.last() + ".xlsx";
    }

    /** One link for the whole view, so that the one in hand stays good when the figures are drawn again. */
    private Anchor download() {
        Person me = current.get();
        Locale locale = Say.locale();
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    Period wanted = shown;
                    event.setFileName(fileName(wanted));
                    event.setContentType(XLSX);
                    reports.casesAndOutcomes(me, locale, wanted, event.getOutputStream());
                },
                Say.text("reporting.view.download"));
        link.addClassName("ts-button-link");
        return link;
    }

    private static LocalDate day(Map<String, List<String>> parameters, String name, LocalDate otherwise) {
        List<String> given = parameters.getOrDefault(name, List.of());
        try {
            return given.isEmpty() ? otherwise : LocalDate.parse(given.getFirst());
        } catch (DateTimeParseException nonsense) {
            return otherwise;
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("reporting.view");
    }
}
