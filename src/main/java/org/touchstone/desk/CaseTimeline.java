package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.common.CaseId;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** What happened in a case, newest first, as its reader may see it; with a filter and a file to take along. */
final class CaseTimeline extends Div {

    private final List<TimelineEntry> entries;
    private final OrderedList list = new OrderedList();
    private final EmptyState nothing = new EmptyState("desk.timeline.empty", "desk.timeline.empty.hint");

    CaseTimeline(CaseId id, List<TimelineEntry> entries) {
        this.entries = entries;
        addClassName("ts-panel");
        list.addClassName("ts-timeline");
        TextField filter = new TextField();
        filter.setPlaceholder(Say.text("desk.timeline.filter"));
        filter.setAriaLabel(Say.text("desk.timeline.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show(change.getValue()));
        Anchor export = new Anchor(file(id), Say.text("desk.timeline.export"));
        export.addClassName("ts-download");
        Div bar = new Div(filter, export);
        bar.addClassName("ts-toolbar");
        nothing.setVisible(false);
        add(bar, list, nothing);
        show("");
    }

    private void show(String wanted) {
        list.removeAll();
        Locale locale = Say.locale();
        String needle = wanted.strip().toLowerCase(locale);
        LocalDate day = null;
        for (TimelineEntry entry : entries) {
            if (!entry.sentence(locale).toLowerCase(locale).contains(needle)) {
                continue;
            }
            LocalDate its = LocalDate.ofInstant(entry.at(), Dates.ZONE);
            if (!its.equals(day)) {
                list.add(day(its));
                day = its;
            }
            list.add(line(entry, locale));
        }
        nothing.setVisible(list.getComponentCount() == 0);
    }

    private static ListItem day(LocalDate day) {
        ListItem heading = new ListItem(Dates.day(day));
        heading.addClassName("ts-timeline-day");
        return heading;
    }

    private static ListItem line(TimelineEntry entry, Locale locale) {
        String by = entry.byName().isEmpty() ? "" : " · " + entry.byName();
        Span at = new Span(Dates.time(entry.at()) + by);
        at.addClassName("ts-secondary");
        return new ListItem(new Div(entry.sentence(locale)), at);
    }

    private DownloadHandler file(CaseId id) {
        Locale locale = Say.locale();
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = csv(locale).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "timeline-" + id + ".csv", "text/csv;charset=utf-8", bytes.length);
        });
    }

    /** With a byte order mark, so that a spreadsheet reads Chinese; a leading sign is kept from becoming a formula. */
    private String csv(Locale locale) {
        StringBuilder csv = new StringBuilder("\uFEFFat,by,what\r\n");
        for (TimelineEntry entry : entries) {
            csv.append(entry.at()).append(',').append(quoted(entry.byName())).append(',');
            csv.append(quoted(entry.sentence(locale))).append("\r\n");
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
