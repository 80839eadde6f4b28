package org.touchstone.disposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.DueExhibit;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.Retention;
import org.touchstone.identity.Person;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** What is past its time, a page at a time; whoever proposes disposals chooses among it. */
final class DueList extends Div {

    static final int PAGE = 50;

    private final Retention retention;
    private final Person reader;
    private final boolean choosing;
    private final Map<EvidenceId, Checkbox> boxes = new LinkedHashMap<>();
    private final ExhibitTable table;
    private final Button all = new Button(Say.text("disposal.due.all"), click -> chooseAll());
    private final Button more = new Button(Say.text("disposal.due.more"), click -> load());
    private final Span chosen = new Span();
    private @Nullable DueExhibit last;

    DueList(Retention retention, Person reader, boolean choosing) {
        this.retention = retention;
        this.reader = reader;
        this.choosing = choosing;
        List<String> columns = new ArrayList<>(choosing ? List.of("choose") : List.of());
        columns.addAll(List.of("case", "file", "size", "closed", "due", "needed"));
        table = new ExhibitTable("disposal.due", columns);
        chosen.getElement().setAttribute("role", "status");
        chosen.addClassName("ts-secondary");
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        refresh();
    }

    /** From the beginning, with nothing chosen. */
    void refresh() {
        removeAll();
        table.clear();
        boxes.clear();
        last = null;
        load();
        if (last == null) {
            add(new EmptyState("disposal.due.empty", "disposal.due.emptyHint"));
            return;
        }
        add(table);
        if (choosing) {
            add(new Div(all, chosen));
        }
        add(more);
        count();
    }

    Set<EvidenceId> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void load() {
        List<DueExhibit> page =
                retention.due(reader, last == null ? null : last.dueSince(), last == null ? null : last.id(), PAGE);
        Map<CaseId, String> needed = retention.needed(reader, page);
        page.forEach(due -> table.row(cells(due, needed.get(due.caseId()))));
        more.setVisible(page.size() == PAGE);
        if (!page.isEmpty()) {
            last = page.getLast();
        }
    }

    private List<Component> cells(DueExhibit due, @Nullable String needed) {
        List<Component> cells = new ArrayList<>();
        if (choosing) {
            cells.add(needed == null ? box(due) : new Span());
        }
        cells.add(new Anchor("case/" + due.caseId() + "/evidence", due.caseId().value()));
        cells.add(new Span(due.fileName() + " (" + due.id() + ")"));
        cells.add(new Span(ExhibitTable.size(due.size())));
        cells.add(new Span(Dates.date(due.closedAt())));
        cells.add(new Span(Dates.date(due.dueSince())));
        Span why = new Span(
                needed == null
                        ? "–"
                        : Say.text(needed, due.id().value(), due.caseId().value()));
        why.addClassName("ts-table-words");
        cells.add(why);
        return cells;
    }

    private Checkbox box(DueExhibit due) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(Say.text(
                "disposal.due.choose",
                due.id().value(),
                due.fileName(),
                due.caseId().value()));
        box.addValueChangeListener(change -> count());
        boxes.put(due.id(), box);
        return box;
    }

    private void chooseAll() {
        boxes.values().forEach(box -> box.setValue(true));
    }

    private void count() {
        chosen.setText(Say.text("disposal.due.chosen", chosen().size()));
    }
}
