package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.Csv;
import org.touchstone.common.PersonId;
import org.touchstone.common.Texts;
import org.touchstone.identity.Person;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** The chosen tasks as a file for a spreadsheet; all that fit are written page by page while they are read. */
final class TaskExport extends Anchor {

    /** So many lines at most; a last line says that there are more. */
    static final int MOST = 50_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Dates.ZONE);

    private final Desk desk;
    private final int most;
    private final Person me;
    private final Locale locale = Say.locale();
    private volatile Selection chosen = new Selection(List.of(), null, 0);

    TaskExport(Desk desk) {
        this(desk, MOST);
    }

    TaskExport(Desk desk, int most) {
        this.desk = desk;
        this.most = most;
        this.me = desk.me();
        setText(Say.text("desk.export"));
        addClassName("ts-download");
        setHref(download());
    }

    void of(Selection selection) {
        chosen = selection;
    }

    private DownloadHandler download() {
        return event -> {
            event.setFileName("tasks.csv");
            event.setContentType(Csv.TYPE);
            try (Writer file = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                write(file);
            }
        };
    }

    void write(Writer file) throws IOException {
        Selection now = chosen;
        file.write(Csv.MARK + Csv.line(headings()));
        if (now.all() == null) {
            rows(file, now.rows());
            return;
        }
        if (new AllThatFit(desk.inbox(), me, now.all()).read(most, page -> rows(file, page))) {
            file.write(Csv.line(List.of(Texts.get(locale, "desk.export.more", most))));
        }
    }

    private void rows(Writer file, List<InboxRow> rows) throws IOException {
        Map<PersonId, String> names = desk.people()
                .names(rows.stream()
                        .map(InboxRow::assignee)
                        .filter(Objects::nonNull)
                        .toList());
        for (InboxRow row : rows) {
            file.write(Csv.line(cells(row, names)));
        }
    }

    private List<String> headings() {
        return List.of("task", "number", "case", "brand", "against", "group", "assignee", "priority", "due", "since")
                .stream()
                .map(column -> Texts.get(locale, "desk.export." + column))
                .toList();
    }

    private List<String> cells(InboxRow row, Map<PersonId, String> names) {
        return List.of(
                StepNames.one(locale, row.step()),
                row.subject(),
                row.caseId() == null ? "" : row.caseId().value(),
                row.brand(),
                row.against(),
                Texts.get(locale, "identity.role." + row.group().role().claim()),
                row.assignee() == null
                        ? ""
                        : names.getOrDefault(row.assignee(), row.assignee().value()),
                Integer.toString(row.priority()),
                time(row.due()),
                time(row.since()));
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant);
    }
}
