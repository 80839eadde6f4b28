package org.touchstone.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.touchstone.complaint.Particulars;
import org.touchstone.marketplace.Listing;
import org.touchstone.ui.Fields;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** A listing of a complaint that is being written: what is wrong with it can be said, and it can be taken out again. */
final class ListingTile extends Div {

    ListingTile(Listing listing, String remark, Consumer<String> said, Runnable remove) {
        Tile tile = new Tile(listing.picture(), VaadinIcon.PICTURE, listing.title(), listing.url())
                .line(Say.text("complaint.listing.priceAndSeller", MoneyText.of(listing.price()), listing.sellerName()))
                .line(listing.id());
        Button out = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.run());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        out.setAriaLabel(Say.text("complaint.form.remove", listing.title()));
        out.setTooltipText(Say.text("complaint.form.remove", listing.title()));
        tile.add(out);
        addClassName("ts-listing");
        add(tile);
        if (remark.isEmpty()) {
            add(asking(listing, said));
        } else {
            add(field(listing, remark, said));
        }
    }

    /** The field comes on request: most listings need none, and three hundred of them make a page slow. */
    private Button asking(Listing listing, Consumer<String> said) {
        Button ask = new Button(Say.text("complaint.form.remark"), VaadinIcon.PENCIL.create());
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        ask.setAriaLabel(Say.text("complaint.form.remarkOn", listing.title(), listing.id()));
        ask.addClickListener(click -> {
            TextArea field = field(listing, "", said);
            replace(ask, field);
            field.focus();
        });
        return ask;
    }

    private static TextArea field(Listing listing, String remark, Consumer<String> said) {
        TextArea field = new TextArea(Say.text("complaint.form.remark"));
        field.setAriaLabel(Say.text("complaint.form.remarkOn", listing.title(), listing.id()));
        field.setMaxLength(Particulars.LONGEST_REMARK);
        field.setValue(remark);
        field.setWidthFull();
        Fields.asTyped(field);
        field.addValueChangeListener(change -> said.accept(change.getValue()));
        return field;
    }
}
