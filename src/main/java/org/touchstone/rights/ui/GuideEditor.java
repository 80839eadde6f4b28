package org.touchstone.rights.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.touchstone.common.Conflict;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.Person;
import org.touchstone.rights.Brand;
import org.touchstone.rights.GuideAudience;
import org.touchstone.rights.GuidePart;
import org.touchstone.rights.GuidePictures;
import org.touchstone.rights.GuideSection;
import org.touchstone.rights.Guides;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;
import org.touchstone.ui.UploadField;

/**
 * Writes one part of a guide. When somebody else was faster, one's own text stays in the field, theirs shows beneath it,
 * and saving again puts one's own in its place.
 */
final class GuideEditor extends Div {

    private final Guides guides;
    private final GuidePictures pictures;
    private final Person by;
    private final Brand brand;
    private final GuideSection section;
    private final Runnable done;
    private final RadioButtonGroup<GuideAudience> audience =
            Fields.choice("rights.guide.audience", List.of(GuideAudience.values()), one -> Say.text(one.textKey()));
    private final TextArea text = Fields.area("rights.guide.text", Guides.LONGEST_TEXT);
    private final ErrorSummary errors = new ErrorSummary();
    private final Div theirs = new Div();
    private final Div tiles = new Div();
    private int version;

    GuideEditor(
            Guides guides,
            GuidePictures pictures,
            Person by,
            Brand brand,
            GuideSection section,
            Optional<GuidePart> part,
            Runnable done) {
        this.guides = guides;
        this.pictures = pictures;
        this.by = by;
        this.brand = brand;
        this.section = section;
        this.done = done;
        this.version = part.map(GuidePart::version).orElse(0);
        audience.setValue(part.map(GuidePart::audience).orElse(GuideAudience.STAFF));
        text.setValue(part.map(GuidePart::text).orElse(""));
        tiles.addClassName("ts-tiles");
        UploadField upload = new UploadField(
                "rights.guide.pictures",
                (name, content, length) ->
                        pictures.add(by, brand.id(), section, name, content).stored());
        upload.onStored(stored -> refresh());
        addClassName("ts-form");
        add(errors, audience, text, theirs, upload, tiles, buttons());
        refresh();
    }

    private Div buttons() {
        Button save = new Button(Say.text("rights.guide.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, new Button(Say.text("rights.guide.cancel"), click -> done.run()));
        buttons.addClassName("ts-form-buttons");
        return buttons;
    }

    private void save() {
        errors.clear();
        try {
            guides.write(by, brand.id(), section, audience.getValue(), text.getValue(), version);
            Say.done("rights.guide.saved", Say.text(section.textKey()));
            done.run();
        } catch (Conflict lost) {
            showTheirs();
        } catch (Refused refused) {
            errors.show(refused.in(Say.locale()));
        }
    }

    private void showTheirs() {
        guides.of(by, brand.id()).part(section).ifPresent(now -> {
            version = now.version();
            Paragraph words = new Paragraph(now.text());
            words.addClassName("ts-words");
            theirs.removeAll();
            theirs.addClassName("ts-note");
            theirs.add(new Paragraph(Say.text("rights.guide.theirs")), words);
        });
        errors.show(Say.text("rights.guide.conflict"));
    }

    private void refresh() {
        tiles.removeAll();
        pictures.of(by, brand.id(), section).forEach(picture -> tiles.add(tile(picture)));
    }

    private Tile tile(EvidenceItem picture) {
        Tile tile = GuideView.tile(picture);
        if (picture.by().equals(by.id())) {
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                pictures.takeOut(by, brand.id(), section, picture.id());
                refresh();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(Say.text("rights.guide.removePicture", picture.fileName()));
            tile.add(remove);
        }
        return tile;
    }
}
