package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.touchstone.cases.NextClock;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.Csv;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/**
 * What happened in a case, newest first, as its reader may see it, and above it the clock that runs; with filters and a
 * file of what they leave.
 */
final class CaseTimeline extends Div {

    private final List<TimelineEntry> entries;
    private final NextClock clock;
    private final OrderedList list = new OrderedList();
    private final EmptyState nothing = new EmptyState("desk.timeline.empty", "desk.timeline.empty.hint");
    private final Span found = new Span();
    private final TextField words = new TextField();
    private final Select<TimelineKind> kind = new Select<>();
    private volatile List<TimelineEntry> shown;

    CaseTimeline(CaseId id, List<TimelineEntry> entries, NextClock clock) {
        this.entries = entries;
        this.clock = clock;
        this.shown = entries;
        addClassName("ts-panel");
        list.addClassName("ts-timeline");
        words.setPlaceholder(Say.text("desk.timeline.filter"));
        words.setAriaLabel(Say.text("desk.timeline.filter"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> filter());
        kind.setAriaLabel(Say.text("desk.timeline.kind"));
        kind.setItems(TimelineKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Say.text("desk.timeline.kind.all"));
        kind.setItemLabelGenerator(
                one -> Say.text(one == null ? "desk.timeline.kind.all" : "desk.timeline.kind." + one));
        kind.addValueChangeListener(change -> filter());
        Div bar = new Div(words, kind, export(id));
        bar.addClassName("ts-toolbar");
        found.addClassName("ts-visually-hidden");
        found.getElement().setAttribute("role", "status");
        add(bar, found, list, nothing);
        show();
    }

    /** The click comes here first, after the words that were typed right before it; a link alone would overtake them. */
    private Div export(CaseId id) {
        Anchor file = new Anchor(file(id), "");
        file.getElement().setAttribute("hidden", true);
        Button export = new Button(
                Say.text("desk.timeline.export"), click -> file.getElement().executeJs("this.click()"));
        export.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Div(export, file);
    }

    private void filter() {
        show();
        found.setText(Say.text("desk.timeline.found", shown.size()));
    }

    private void show() {
        Locale locale = Say.locale();
        String needle = words.getValue().strip().toLowerCase(locale);
        shown = entries.stream()
                .filter(entry -> kind.getValue() == null || kind.getValue() == entry.kind())
                .filter(entry -> entry.sentence(locale).toLowerCase(locale).contains(needle))
                .toList();
        list.removeAll();
        running(needle);
        LocalDate day = null;
        for (TimelineEntry entry : shown) {
            LocalDate its = LocalDate.ofInstant(entry.at(), Dates.ZONE);
            if (!its.equals(day)) {
                list.add(day(Dates.day(its)));
                day = its;
            }
            list.add(line(entry, locale));
        }
        boolean empty = list.getComponentCount() == 0;
        list.setVisible(!empty);
        nothing.setVisible(empty);
    }

    /** What has not happened yet stands above all that has. */
    private void running(String needle) {
        boolean wanted = kind.getValue() == null || kind.getValue() == TimelineKind.DEADLINES;
        if (wanted && needle.isEmpty() && clock.due() != null) {
            list.add(
                    day(Say.text("desk.timeline.next")),
                    new ListItem(Say.text("desk.timeline.due", Dates.full(clock.due()))));
        }
    }

    private static ListItem day(String words) {
        ListItem heading = new ListItem(words);
        heading.addClassName("ts-timeline-day");
        return heading;
    }

    private static ListItem line(TimelineEntry entry, Locale locale) {
        String by = entry.byName().isEmpty() ? "" : " · " + entry.byName();
        Span at = new Span(Dates.time(entry.at()) + " · " + Say.text("desk.timeline.kind." + entry.kind()) + by);
        at.addClassName("ts-secondary");
        return new ListItem(new Div(entry.sentence(locale)), at);
    }

    private DownloadHandler file(CaseId id) {
        Locale locale = Say.locale();
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = csv(locale).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "timeline-" + id + ".csv", Csv.TYPE, bytes.length);
        });
    }

    private String csv(Locale locale) {
        StringBuilder csv = new StringBuilder(Csv.MARK + Csv.line(List.of("at", "kind", "by", "what")));
        for (TimelineEntry entry : shown) {
            csv.append(Csv.line(List.of(
                    entry.at().toString(),
                    entry.kind().name().toLowerCase(Locale.ROOT),
                    entry.byName(),
                    entry.sentence(locale))));
        }
        return csv.toString();
    }
}
