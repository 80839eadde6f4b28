package org.touchstone.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Supplier;
import org.touchstone.complaint.ComplaintDrafts;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.Person;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;
import org.touchstone.ui.UploadField;

/** The evidence of a complaint that is being written: kept at once, shown with its thumbnail, removable. */
final class DraftFiles extends Div {

    private final ComplaintDrafts drafts;
    private final Person by;
    private final Supplier<String> draft;
    private final Div files = new Div();

    /** @param draft the draft's number; asking for it begins one where there is none */
    DraftFiles(ComplaintDrafts drafts, Person by, Supplier<String> draft) {
        this.drafts = drafts;
        this.by = by;
        this.draft = draft;
        files.addClassName("ts-tiles");
        UploadField upload = new UploadField(
                "complaint.form.files",
                (fileName, content, length) ->
                        drafts.add(by, draft.get(), fileName, content).stored());
        upload.onStored(stored -> refresh());
        add(upload, files);
    }

    List<EvidenceItem> items() {
        return drafts.files(by, draft.get());
    }

    void refresh() {
        files.removeAll();
        items().forEach(item -> files.add(tile(item)));
    }

    private Tile tile(EvidenceItem item) {
        String address = "evidence/" + item.id();
        Tile tile = new Tile(
                item.picture() ? address + "/thumbnail" : null,
                VaadinIcon.FILE_O,
                item.fileName(),
                address + "/preview");
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            drafts.takeOut(by, draft.get(), item.id());
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(Say.text("complaint.form.remove", item.fileName()));
        tile.add(remove);
        return tile;
    }
}
