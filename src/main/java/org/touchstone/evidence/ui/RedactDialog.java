package org.touchstone.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.Preview;
import org.touchstone.evidence.RedactedArea;
import org.touchstone.evidence.Visibility;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Say;

/** Lets somebody black out parts of a picture or of the pages of a PDF; the copy becomes an exhibit of its own. */
final class RedactDialog extends Dialog {

    private final EvidenceRoom room;
    private final EvidenceItem item;
    private final Runnable changed;
    private final List<BlackoutField> fields = new ArrayList<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Visibility> visibility = new Select<>();

    RedactDialog(EvidenceRoom room, EvidenceItem item, int pages, Runnable changed) {
        this.room = room;
        this.item = item;
        this.changed = changed;
        setHeaderTitle(Say.text("evidence.redact.title", item.fileName()));
        setWidth("min(60rem, 100vw)");
        setCloseOnOutsideClick(false);
        visibility.setLabel(Say.text("evidence.redact.visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(value -> Say.text("evidence.visibility." + value));
        visibility.setValue(item.visibility());
        Div drawn = new Div();
        for (int page = 1; page <= pages; page++) {
            drawn.add(field(page, pages));
        }
        add(errors, new Paragraph(Say.text("evidence.redact.help")), drawn, visibility);
        Button make = new Button(Say.text("evidence.redact.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(click -> make.setEnabled(true));
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), make);
    }

    private BlackoutField field(int page, int pages) {
        boolean picture = item.preview() == Preview.PICTURE;
        var field = new BlackoutField(
                page,
                item.address() + (picture ? "/preview" : "/page?number=" + page),
                picture ? item.fileName() : Say.text("evidence.preview.page", page, pages));
        fields.add(field);
        return field;
    }

    private void make() {
        try {
            List<RedactedArea> areas =
                    fields.stream().flatMap(field -> field.areas().stream()).toList();
            room.redactions().redact(room.reader(), item.id(), areas, visibility.getValue());
            close();
            changed.run();
            Say.done("evidence.redact.done");
        } catch (Refused refused) {
            errors.show(refused.in(Say.locale()));
        }
    }
}
