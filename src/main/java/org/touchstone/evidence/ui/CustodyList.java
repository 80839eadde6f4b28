package org.touchstone.evidence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.CaseBundle;
import org.touchstone.evidence.CaseBundles;
import org.touchstone.evidence.CustodyEntry;
import org.touchstone.evidence.CustodyEvent;
import org.touchstone.evidence.CustodyLog;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Say;

/** What happened to the exhibits of a case, newest first, whether the chain holds, and the way to take all of it along. */
final class CustodyList extends Div {

    private static final int MOST = 200;

    private final CustodyLog log;
    private final CaseBundles bundles;
    private final People people;
    private final Person reader;
    private final CaseId id;

    CustodyList(CustodyLog log, CaseBundles bundles, People people, Person reader, CaseId id) {
        this.log = log;
        this.bundles = bundles;
        this.people = people;
        this.reader = reader;
        this.id = id;
        List<CustodyEntry> entries = log.of(reader, id);
        addClassName("ts-panel");
        add(new H3(Say.text("evidence.custody.title")), standing());
        if (entries.isEmpty()) {
            add(new Paragraph(Say.text("evidence.custody.none")));
            return;
        }
        Details all = new Details(Say.text("evidence.custody.entries", entries.size()), table(entries));
        if (entries.size() > MOST) {
            all.add(new Paragraph(Say.text("evidence.custody.newest", MOST)));
        }
        add(all);
        if (bundles.mayMake(reader)) {
            Paragraph help = new Paragraph(Say.text("evidence.bundle.help"));
            help.addClassName("ts-secondary");
            add(help, bundle());
        }
    }

    private Badge standing() {
        OptionalInt broken = log.brokenAt(reader, id);
        return broken.isEmpty()
                ? Badge.of("evidence.custody.whole", Badge.Tone.GOOD)
                : Badge.saying(Say.text("evidence.custody.broken", broken.getAsInt()), Badge.Tone.BAD);
    }

    private Anchor bundle() {
        Locale locale = Say.locale();
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    CaseBundle bundle = bundles.make(reader, id, locale);
                    event.setFileName(bundle.fileName());
                    event.setContentType("application/zip");
                    bundle.writeTo(event.getOutputStream());
                },
                Say.text("evidence.bundle.download"));
        link.addClassName("ts-button-link");
        return link;
    }

    private Div table(List<CustodyEntry> entries) {
        NativeTable table = new NativeTable();
        table.addClassName("ts-table");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("seq", "word", "exhibit", "by", "at", "note")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Say.text("evidence.bundle.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        entries.reversed().stream().limit(MOST).map(this::row).forEach(table.getBody()::add);
        Div scroll = new Div(table);
        scroll.addClassName("ts-table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Say.text("evidence.custody.title"));
        return scroll;
    }

    private NativeTableRow row(CustodyEntry entry) {
        CustodyEvent event = entry.event();
        return new NativeTableRow(
                new NativeTableCell(String.valueOf(entry.seq())),
                new NativeTableCell(Say.text("evidence.custody." + event.word())),
                new NativeTableCell(event.exhibit().value()),
                new NativeTableCell(who(event.by())),
                new NativeTableCell(Dates.full(event.at())),
                new NativeTableCell(event.note()));
    }

    private String who(PersonId person) {
        if (person.equals(PersonId.SYSTEM)) {
            return Say.text("evidence.bundle.portal");
        }
        return reader.hasAny(Role.CASE_STAFF) || person.equals(reader.id()) ? people.name(person) : person.value();
    }
}
