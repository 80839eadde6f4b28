package org.touchstone.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.touchstone.marketplace.Listing;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** A listing in a complaint that is being written; it can be taken out again from where it stands. */
final class ListingTile extends Div {

    /** @param removeKey what removing it means there, with its title and identifier */
    ListingTile(Listing listing, String removeKey, Runnable remove) {
        Tile tile = new Tile(listing.picture(), VaadinIcon.PICTURE, listing.title(), listing.url())
                .line(Say.text("complaint.listing.priceAndSeller", MoneyText.of(listing.price()), listing.sellerName()))
                .line(listing.id());
        Button out = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.run());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        String sentence = Say.text(removeKey, listing.title(), listing.id());
        out.setAriaLabel(sentence);
        out.setTooltipText(sentence);
        tile.add(out);
        addClassName("ts-listing");
        add(tile);
    }
}
