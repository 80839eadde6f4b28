package org.touchstone.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.InputStream;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.Scan;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;
import org.touchstone.ui.StoredFile;
import org.touchstone.ui.Tile;
import org.touchstone.ui.UploadField;

/** Thumbnails of a case's files with hash, who and when, and the way to add one. */
final class EvidenceList extends Div {

    private static final int FIRST = 24;
    private static final int HASH = 12;

    private final EvidenceVault vault;
    private final People people;
    private final Person reader;
    private final CaseId id;
    private final Div files = new Div();
    private boolean all;

    EvidenceList(EvidenceVault vault, People people, Person reader, CaseId id) {
        this.vault = vault;
        this.people = people;
        this.reader = reader;
        this.id = id;
        addClassName("ts-panel");
        add(new H3(Say.text("evidence.title")), files);
        if (vault.mayAdd(reader)) {
            UploadField upload = new UploadField("evidence.add", this::keep);
            upload.onStored(stored -> refresh());
            add(upload);
        }
        refresh();
    }

    private StoredFile keep(String fileName, InputStream content, long length) {
        return vault.keep(reader, id.value(), id, fileName, content).stored();
    }

    private void refresh() {
        files.removeAll();
        List<EvidenceItem> items = vault.of(reader, id);
        if (items.isEmpty()) {
            files.add(new EmptyState("evidence.empty", "evidence.emptyHint"));
            return;
        }
        List<EvidenceItem> shown = all || items.size() <= FIRST ? items : items.subList(0, FIRST);
        files.add(Tile.many(shown.stream().map(this::tile).toList()));
        if (shown.size() < items.size()) {
            files.add(more(items.size()));
        }
    }

    private Button more(int number) {
        Button more = new Button(Say.text("evidence.all", number), click -> {
            all = true;
            refresh();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return more;
    }

    private Tile tile(EvidenceItem item) {
        String thumbnail = item.picture() ? item.address() + "/thumbnail" : null;
        String preview = item.scan().letThrough() ? item.address() + "/preview" : null;
        Tile tile = new Tile(thumbnail, VaadinIcon.FILE_O, item.fileName(), preview);
        tile.line(Say.text("evidence.sizeAndTime", size(item.size()), Dates.text(item.at())));
        if (reader.hasAny(Role.CASE_STAFF) || item.by().equals(reader.id())) {
            tile.line(Say.text("evidence.by", people.name(item.by())));
        }
        tile.line(hash(item));
        scan(tile, item.scan());
        int elsewhere = reader.hasAny(Role.CASE_STAFF) ? vault.seenInOtherCases(item) : 0;
        if (elsewhere > 0) {
            tile.line(Badge.saying(Say.text("evidence.seenElsewhere", elsewhere), Badge.Tone.WARNING));
        }
        return tile;
    }

    private static void scan(Tile tile, Scan scan) {
        String words = "evidence.scan." + scan;
        switch (scan) {
            case CLEAN, UNSCANNED -> tile.line(Say.text(words));
            case WAITING -> tile.line(Badge.of(words, Badge.Tone.INFO));
            case INFECTED -> tile.line(Badge.of(words, Badge.Tone.BAD));
        }
    }

    private static Span hash(EvidenceItem item) {
        Span hash = new Span("SHA-256 " + item.sha256().substring(0, HASH) + "…");
        hash.setTitle(item.sha256());
        hash.addClassNames("ts-secondary", "ts-code");
        return hash;
    }

    private static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Say.text("evidence.kilobytes", Math.max(1, bytes / 1024))
                : Say.text("evidence.megabytes", bytes / (1024.0 * 1024));
    }
}
