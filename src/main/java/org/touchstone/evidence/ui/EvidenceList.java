package org.touchstone.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.SeenElsewhere;
import org.touchstone.identity.Role;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;
import org.touchstone.ui.StoredFile;
import org.touchstone.ui.Tile;
import org.touchstone.ui.UploadField;

/** Thumbnails of a case's files, and the way to add one: first what people handed in, then what the portal copied. */
final class EvidenceList extends Div {

    private static final int FIRST = 24;
    private static final Comparator<EvidenceItem> PEOPLE_FIRST =
            Comparator.comparing(item -> item.by().equals(PersonId.SYSTEM));

    private final EvidenceRoom room;
    private final CaseId id;
    private final Div files = new Div();
    private boolean all;

    EvidenceList(EvidenceRoom room, CaseId id) {
        this.room = room;
        this.id = id;
        addClassName("ts-panel");
        add(new H3(Say.text("evidence.title")), files);
        if (room.vault().mayAdd(room.reader())) {
            UploadField upload = new UploadField("evidence.add", this::keep);
            upload.onStored(stored -> refresh());
            add(upload);
        }
        refresh();
    }

    private StoredFile keep(String fileName, InputStream content, long length) {
        return room.vault()
                .keep(room.reader(), id.value(), id, fileName, content)
                .stored();
    }

    private void refresh() {
        files.removeAll();
        List<EvidenceItem> items =
                room.vault().of(room.reader(), id).stream().sorted(PEOPLE_FIRST).toList();
        if (items.isEmpty()) {
            files.add(new EmptyState("evidence.empty", "evidence.emptyHint"));
            return;
        }
        List<EvidenceItem> shown = all || items.size() <= FIRST ? items : items.subList(0, FIRST);
        Map<EvidenceId, SeenElsewhere> elsewhere = elsewhere(shown);
        files.add(Tile.many(shown.stream()
                .map(item -> EvidenceTile.of(
                        room, item, elsewhere.getOrDefault(item.id(), SeenElsewhere.NOWHERE), this::refresh))
                .toList()));
        if (shown.size() < items.size()) {
            files.add(more(items.size()));
        }
    }

    /** For the platform alone, since it tells of other cases. */
    private Map<EvidenceId, SeenElsewhere> elsewhere(List<EvidenceItem> shown) {
        return room.reader().hasAny(Role.CASE_STAFF) ? room.facts().elsewhere(room.reader(), id, shown) : Map.of();
    }

    private Button more(int number) {
        Button more = new Button(Say.text("evidence.all", number), click -> {
            all = true;
            refresh();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return more;
    }
}
