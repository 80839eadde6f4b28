package org.touchstone.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.touchstone.complaint.ListingLookup;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.marketplace.Listing;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** Listings by pasted links or numbers: each is looked up and shown with picture, price and seller before anything is sent. */
final class ListingsField extends Div {

    /** More pictures are shown on request: three hundred at once are slow on a phone. */
    private static final int FIRST = 24;

    private final Map<String, Listing> listings = new LinkedHashMap<>();
    private final TextArea paste = new TextArea(Say.text("complaint.form.paste"));
    private final Span count = new Span();
    private final UnorderedList problems = new UnorderedList();
    private final Div found = new Div();
    private final Button all = new Button();
    private final Function<List<String>, ListingLookup.Found> lookup;
    private final Runnable changed;
    private Consumer<Collection<Listing>> listed = all -> {};
    private int shown = FIRST;

    ListingsField(Function<List<String>, ListingLookup.Found> lookup, Runnable changed) {
        this.lookup = lookup;
        this.changed = changed;
        paste.setWidthFull();
        paste.setMinRows(2);
        paste.setMaxRows(8);
        paste.setMaxLength(200_000);
        Fields.asTyped(paste);
        paste.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        paste.setHelperText(Say.text("complaint.form.pasteHint", NewComplaint.MOST_LISTINGS));
        Button look = new Button(Say.text("complaint.form.lookUp"), VaadinIcon.SEARCH.create(), click -> take());
        count.getElement().setAttribute("aria-live", "polite");
        count.addClassName("ts-secondary");
        problems.addClassName("ts-problems");
        problems.getElement().setAttribute("aria-live", "polite");
        found.addClassName("ts-tiles");
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        all.addClickListener(click -> {
            shown = NewComplaint.MOST_LISTINGS;
            show();
        });
        addClassName("ts-form-body");
        Div line = new Div(look, count);
        line.addClassName("ts-line");
        add(paste, line, problems, found, all);
        show();
    }

    /** Runs whenever other listings stand in the list. */
    void onListed(Consumer<Collection<Listing>> next) {
        listed = next;
    }

    Collection<Listing> listings() {
        return listings.values();
    }

    List<String> ids() {
        return List.copyOf(listings.keySet());
    }

    /** All that was entered so far: what was found, and what still stands in the field. */
    List<String> written() {
        return Stream.concat(listings.keySet().stream(), pasted().stream())
                .distinct()
                .toList();
    }

    /** What was written before, as in a draft; what the marketplace no longer knows stands in the field again. */
    void put(List<String> before) {
        ListingLookup.Found result = lookup.apply(before);
        result.listings().forEach(listing -> listings.put(listing.id(), listing));
        left(Stream.concat(result.unknown().stream(), before.stream().skip(NewComplaint.MOST_LISTINGS))
                .toList());
        show();
    }

    TextArea input() {
        return paste;
    }

    /** Looks up what was pasted; what is not found stays in the field and is named, one by one. */
    void take() {
        List<String> pasted = pasted();
        problems.removeAll();
        ListingLookup.Found result = lookup.apply(pasted);
        long fresh = result.listings().stream()
                .filter(listing -> !listings.containsKey(listing.id()))
                .count();
        if (listings.size() + fresh > NewComplaint.MOST_LISTINGS || pasted.size() > NewComplaint.MOST_LISTINGS) {
            wrong(Say.text("complaint.form.tooMany", NewComplaint.MOST_LISTINGS));
            return;
        }
        result.duplicates().forEach(one -> problem("complaint.form.duplicate", one));
        result.listings().forEach(this::add);
        left(result.unknown());
        show();
        changed.run();
    }

    private List<String> pasted() {
        return Arrays.stream(paste.getValue().split("[\\s,;，；、]+"))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    private void left(List<String> unknown) {
        unknown.forEach(one -> problem("complaint.form.unknown", one));
        paste.setValue(String.join("\n", unknown));
        if (unknown.isEmpty()) {
            paste.setInvalid(false);
        } else {
            wrong(Say.text("complaint.form.notFound", unknown.size()));
        }
    }

    private void add(Listing listing) {
        if (listings.putIfAbsent(listing.id(), listing) != null) {
            problem("complaint.form.duplicate", listing.id());
        }
    }

    private void problem(String key, String entry) {
        problems.add(new ListItem(Say.text(key, ListingLookup.shortened(entry))));
    }

    private void wrong(String sentence) {
        paste.setErrorMessage(sentence);
        paste.setInvalid(true);
    }

    private void show() {
        found.removeAll();
        listings.values().stream().limit(shown).forEach(listing -> found.add(tile(listing)));
        all.setVisible(listings.size() > shown);
        all.setText(Say.text("complaint.listings.all", listings.size()));
        long sellers =
                listings.values().stream().map(Listing::sellerId).distinct().count();
        count.setText(listings.isEmpty() ? "" : Say.text("complaint.form.count", listings.size(), sellers));
        listed.accept(listings.values());
    }

    private ListingTile tile(Listing listing) {
        return new ListingTile(listing, "complaint.form.removeListing", () -> {
            listings.remove(listing.id());
            show();
            changed.run();
        });
    }
}
