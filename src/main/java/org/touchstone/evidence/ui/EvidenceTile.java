package org.touchstone.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.touchstone.evidence.Disposed;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.Preview;
import org.touchstone.evidence.Scan;
import org.touchstone.evidence.SeenElsewhere;
import org.touchstone.identity.Role;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** One exhibit among the files of a case: its picture, hash, who and when, and the way to look at it. */
final class EvidenceTile {

    private static final int HASH = 12;

    private EvidenceTile() {}

    static Tile of(EvidenceRoom room, EvidenceItem item, SeenElsewhere seen, Runnable changed) {
        String thumbnail = item.pictured() ? item.address() + "/thumbnail" : null;
        String fetched = item.readable() ? item.address() + "/preview" : null;
        Tile tile = new Tile(thumbnail, VaadinIcon.FILE_O, item.fileName(), fetched);
        tile.line(Say.text("evidence.sizeAndTime", size(item.size()), Dates.text(item.at())));
        if (room.reader().hasAny(Role.CASE_STAFF)
                || item.by().equals(room.reader().id())) {
            tile.line(Say.text("evidence.by", room.people().name(item.by())));
        }
        if (item.origin() != null) {
            tile.line(Say.text("evidence.redactedFrom", item.origin().value()));
        }
        tile.line(hash(item));
        if (item.disposed() == null) {
            scan(tile, item.scan());
        } else {
            disposed(room, item.disposed(), tile);
        }
        Runnable look = () -> new PreviewDialog(room, item, changed).open();
        elsewhere(tile, item, "evidence.seenElsewhere", seen.same().size(), look);
        elsewhere(tile, item, "evidence.alikeElsewhere", seen.alike().size(), look);
        if (item.preview() != Preview.NONE) {
            tile.line(button(
                    Say.text("evidence.preview.open"),
                    VaadinIcon.EYE,
                    Say.text("evidence.preview.openName", item.fileName()),
                    look));
        }
        return tile;
    }

    /** Outsiders read when it went; who saw to it is for the platform. */
    private static void disposed(EvidenceRoom room, Disposed gone, Tile tile) {
        tile.line(Badge.of("evidence.disposed", Badge.Tone.NEUTRAL));
        tile.line(
                room.reader().hasAny(Role.CASE_STAFF)
                        ? Say.text(
                                "evidence.disposedBy",
                                Dates.date(gone.at()),
                                room.people().name(gone.proposedBy()),
                                room.people().name(gone.confirmedBy()),
                                gone.reason())
                        : Say.text("evidence.disposedOn", Dates.date(gone.at())));
    }

    /** How many other cases; pressing it opens the list of them. */
    private static void elsewhere(Tile tile, EvidenceItem item, String words, int cases, Runnable look) {
        if (cases > 0) {
            // whoever looks at so many wants to know that there are more
            String text = Say.text(cases < SeenElsewhere.MOST ? words : words + ".most", cases);
            tile.line(button(text, VaadinIcon.COPY_O, Say.text("evidence.elsewhereName", text, item.fileName()), look));
        }
    }

    private static Button button(String text, VaadinIcon icon, String name, Runnable act) {
        Button button = new Button(text, icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(name);
        return button;
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

    static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Say.text("evidence.kilobytes", Math.max(1, bytes / 1024))
                : Say.text("evidence.megabytes", bytes / (1024.0 * 1024));
    }
}
