package org.touchstone.reporter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.reporter.Figures;
import org.touchstone.reporter.ReporterFile;
import org.touchstone.reporter.ReporterNumber;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.reporter.Standing;
import org.touchstone.reporter.TrackRecord;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** All reporters for platform staff, and the platform's own findings beside those of others; the filter stands in the address. */
@Route("reporters")
@RolesAllowed({"INTAKE", "INVESTIGATOR", "ADJUDICATOR", "APPROVER", "MANAGER"})
@Menu(order = 36, title = "reporter.list", icon = "vaadin:users")
class ReportersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STANDING = "standing";
    private static final int PAGE = 50;

    private final transient ReporterRecords records;
    private final transient CurrentPerson current;
    private final Select<Standing.Name> standing = Fields.select(
            "reporter.list.standing",
            List.of(Standing.Name.values()),
            any -> any == null ? Say.text("reporter.list.all") : Say.text(any.textKey()));
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(Say.text("reporter.list.more"), click -> load());
    private final Div list = new Div();
    private @Nullable ReporterNumber last;

    ReportersView(ReporterRecords records, CurrentPerson current) {
        this.records = records;
        this.current = current;
        addClassName("ts-page");
        standing.setEmptySelectionAllowed(true);
        standing.setEmptySelectionCaption(Say.text("reporter.list.all"));
        standing.setWidth("16rem");
        standing.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(ReportersView.class, address(change.getValue())));
            }
        });
        rows.addClassName("ts-cases");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var kinds = records.byKind(current.get());
        TrackRecord any = kinds.values().iterator().next();
        Paragraph lead = new Paragraph(Say.text("reporter.list.hint", Dates.date(any.since())));
        lead.addClassName("ts-lead");
        RecordTable table = new RecordTable("reporter.list.kinds", "reporter.label.reporter");
        kinds.forEach((kind, record) -> table.row(Say.text("reporter.kinds." + kind), record.total()));
        add(new H1(Say.text("reporter.list")), lead, standing, list);
        add(new H2(Say.text("reporter.list.kinds")), table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STANDING)
                .orElse("");
        standing.setValue(Arrays.stream(Standing.Name.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(null));
        last = null;
        rows.removeAll();
        list.removeAll();
        list.add(rows, more);
        load();
        if (last == null) {
            list.removeAll();
            list.add(new EmptyState("reporter.list.empty", "reporter.list.empty.hint"));
        }
    }

    private void load() {
        List<ReporterFile> page = records.list(current.get(), standing.getValue(), last, PAGE);
        page.forEach(file -> rows.add(row(file)));
        more.setVisible(page.size() == PAGE);
        if (!page.isEmpty()) {
            last = page.getLast().reporter().number();
        }
    }

    private static ListItem row(ReporterFile file) {
        Div head = new Div(
                new Anchor("reporter/" + file.reporter().number(), file.name().in(Say.locale())),
                RecordWords.badge(file.standing()));
        head.addClassName("ts-row-head");
        Figures total = file.record().total();
        Span facts = new Span(Say.text(file.reporter().id().kind().textKey()) + " · "
                + Say.text(
                        "reporter.list.line",
                        total.decided(),
                        total.percent(total.upheld()),
                        total.percent(total.rebutted())));
        facts.addClassName("ts-secondary");
        ListItem row = new ListItem(head, facts);
        row.addClassName("ts-case");
        return row;
    }

    private static QueryParameters address(Standing.@Nullable Name chosen) {
        return chosen == null ? QueryParameters.empty() : QueryParameters.of(STANDING, chosen.name());
    }

    @Override
    public String getPageTitle() {
        return Say.text("reporter.list") + " – Touchstone";
    }
}
