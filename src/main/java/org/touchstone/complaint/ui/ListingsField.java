package org.touchstone.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.touchstone.complaint.ListingLookup;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.marketplace.Listing;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** Listings by pasted links or numbers: each is looked up and shown with picture, price and seller before anything is sent. */
final class ListingsField extends Div {

    private final Map<String, Listing> listings = new LinkedHashMap<>();
    private final TextArea paste = new TextArea(Say.text("complaint.form.paste"));
    private final Span count = new Span();
    private final Div found = new Div();
    private final Function<List<String>, ListingLookup.Found> lookup;
    private final Runnable changed;

    ListingsField(Function<List<String>, ListingLookup.Found> lookup, Runnable changed) {
        this.lookup = lookup;
        this.changed = changed;
        paste.setWidthFull();
        paste.setMinRows(2);
        paste.setMaxRows(8);
        paste.setMaxLength(200_000);
        paste.setHelperText(Say.text("complaint.form.pasteHint", NewComplaint.MOST_LISTINGS));
        Button look = new Button(Say.text("complaint.form.lookUp"), VaadinIcon.SEARCH.create(), click -> take());
        count.getElement().setAttribute("aria-live", "polite");
        count.addClassName("ts-secondary");
        found.addClassName("ts-tiles");
        addClassName("ts-form-body");
        Div line = new Div(look, count);
        line.addClassName("ts-line");
        add(paste, line, found);
        show();
    }

    Collection<Listing> listings() {
        return listings.values();
    }

    List<String> ids() {
        return List.copyOf(listings.keySet());
    }

    /** Shows listings that were chosen before, as from a draft. */
    void put(List<String> ids) {
        lookup.apply(ids).listings().forEach(listing -> listings.put(listing.id(), listing));
        show();
    }

    TextArea input() {
        return paste;
    }

    /** Looks up what was pasted; what is not found stays in the field and is named. */
    void take() {
        List<String> pasted = Arrays.stream(paste.getValue().split("[\\s,;，；、]+"))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
        ListingLookup.Found result = lookup.apply(pasted);
        boolean tooMany = listings.size() + result.listings().size() > NewComplaint.MOST_LISTINGS
                || pasted.size() > NewComplaint.MOST_LISTINGS;
        if (tooMany) {
            wrong(Say.text("complaint.form.tooMany", NewComplaint.MOST_LISTINGS));
            return;
        }
        result.listings().forEach(listing -> listings.put(listing.id(), listing));
        paste.setValue(String.join("\n", result.unknown()));
        if (result.unknown().isEmpty()) {
            paste.setInvalid(false);
        } else {
            wrong(Say.text("complaint.form.notFound", result.unknown().size()));
        }
        show();
        changed.run();
    }

    private void wrong(String sentence) {
        paste.setErrorMessage(sentence);
        paste.setInvalid(true);
    }

    private void show() {
        found.removeAll();
        listings.values().forEach(listing -> found.add(tile(listing)));
        long sellers =
                listings.values().stream().map(Listing::sellerId).distinct().count();
        count.setText(listings.isEmpty() ? "" : Say.text("complaint.form.count", listings.size(), sellers));
    }

    private Tile tile(Listing listing) {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            listings.remove(listing.id());
            show();
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(Say.text("complaint.form.remove", listing.title()));
        remove.setTooltipText(Say.text("complaint.form.remove", listing.title()));
        Tile tile = new Tile(listing.picture(), VaadinIcon.PICTURE, listing.title(), listing.url())
                .line(Say.text("complaint.listing.priceAndSeller", MoneyText.of(listing.price()), listing.sellerName()))
                .line(listing.id());
        tile.add(remove);
        return tile;
    }
}
