package org.touchstone.registration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.touchstone.identity.Person;
import org.touchstone.registration.Part;
import org.touchstone.registration.RegistrationFile;
import org.touchstone.registration.RegistrationFiles;
import org.touchstone.registration.RegistrationId;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;
import org.touchstone.ui.UploadField;

/** The pages of one part of a registration: kept at once, shown, and removable while it is a draft. */
final class FilesField extends Div {

    private final RegistrationFiles files;
    private final Person by;
    private final RegistrationId id;
    private final Part part;
    private final boolean removable;
    private final Div tiles = new Div();

    FilesField(RegistrationFiles files, Person by, RegistrationId id, Part part, String labelKey, boolean removable) {
        this.files = files;
        this.by = by;
        this.id = id;
        this.part = part;
        this.removable = removable;
        tiles.addClassName("ts-tiles");
        UploadField upload = new UploadField(
                labelKey,
                (name, content, length) ->
                        files.add(by, id, part, name, content).stored());
        upload.outsideDraft();
        upload.onStored(stored -> refresh());
        add(upload, tiles);
        refresh();
    }

    boolean isEmpty() {
        return items().isEmpty();
    }

    private List<RegistrationFile> items() {
        return files.of(by, id).stream().filter(file -> file.part() == part).toList();
    }

    private void refresh() {
        tiles.removeAll();
        items().forEach(file -> tiles.add(removable ? removable(file) : tile(file)));
    }

    private Tile removable(RegistrationFile file) {
        Tile tile = tile(file);
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            files.takeOut(by, id, file.item().id());
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(Say.text("registration.removeFile", file.item().fileName()));
        tile.add(remove);
        return tile;
    }

    static Tile tile(RegistrationFile file) {
        String address = file.item().address();
        String preview = file.item().scan().letThrough() ? address + "/preview" : null;
        String thumbnail = file.item().picture() ? address + "/thumbnail" : null;
        return new Tile(thumbnail, VaadinIcon.FILE_O, file.item().fileName(), preview)
                .line(Say.text(file.part().textKey()));
    }
}
