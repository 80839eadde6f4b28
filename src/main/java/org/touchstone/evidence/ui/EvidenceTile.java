package org.touchstone.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.touchstone.common.PersonId;
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

    static Tile of(EvidenceRoom room, EvidenceItem item, Runnable changed) {
        String thumbnail = item.picture() ? item.address() + "/thumbnail" : null;
        String fetched = item.scan().letThrough() ? item.address() + "/preview" : null;
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
        scan(tile, item.scan());
        elsewhere(room, item, tile);
        if (item.preview() != Preview.NONE) {
            tile.line(look(room, item, changed));
        }
        return tile;
    }

    private static void elsewhere(EvidenceRoom room, EvidenceItem item, Tile tile) {
        if (!room.reader().hasAny(Role.CASE_STAFF)) {
            return;
        }
        SeenElsewhere seen = room.facts().elsewhere(room.reader(), item);
        if (!seen.same().isEmpty()) {
            tile.line(
                    Badge.saying(Say.text("evidence.seenElsewhere", seen.same().size()), Badge.Tone.WARNING));
        }
        if (!seen.alike().isEmpty()) {
            tile.line(Badge.saying(
                    Say.text("evidence.alikeElsewhere", seen.alike().size()), Badge.Tone.WARNING));
        }
    }

    private static Button look(EvidenceRoom room, EvidenceItem item, Runnable changed) {
        Button look = new Button(
                Say.text("evidence.preview.open"),
                VaadinIcon.EYE.create(),
                click -> new PreviewDialog(room, item, changed).open());
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        look.setAriaLabel(Say.text("evidence.preview.openName", item.fileName()));
        return look;
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
