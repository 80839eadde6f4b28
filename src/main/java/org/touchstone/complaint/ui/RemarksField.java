package org.touchstone.complaint.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.touchstone.complaint.Particulars;
import org.touchstone.marketplace.Listing;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/**
 * What is wrong with single listings of a complaint. A field comes for those that are picked: most listings need none, and
 * three hundred fields make a page slow.
 */
final class RemarksField extends Div {

    private final ComboBox<Listing> pick = new ComboBox<>(Say.text("complaint.form.remarkPick"));
    private final Div entries = new Div();

    /** Also of listings that were taken out: whoever puts one back finds what was said of it. */
    private final Map<String, String> remarks = new TreeMap<>();

    private final Runnable changed;
    private List<Listing> listings = List.of();

    RemarksField(Runnable changed) {
        this.changed = changed;
        pick.setHelperText(Say.text("complaint.form.remarkPickHint"));
        pick.setItemLabelGenerator(RemarksField::words);
        pick.setWidthFull();
        pick.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                picked(change.getValue());
            }
        });
        entries.addClassName("ts-form-body");
        addClassName("ts-form-body");
        add(entries, pick);
        show();
    }

    /** The listings that can be spoken of are those that the complaint is about. */
    void about(Collection<Listing> all) {
        listings = List.copyOf(all);
        show();
    }

    void put(Map<String, String> said) {
        remarks.putAll(said);
        show();
    }

    /** What was said of these listings, by their identifiers. */
    Map<String, String> of(Collection<String> ids) {
        Map<String, String> said = new TreeMap<>(remarks);
        said.keySet().retainAll(ids);
        said.values().removeIf(String::isBlank);
        return said;
    }

    private void picked(Listing listing) {
        remarks.put(listing.id(), "");
        TextArea field = field(listing);
        entries.add(entry(listing, field));
        offer();
        field.focus();
    }

    private void show() {
        entries.removeAll();
        spokenOf().forEach(listing -> entries.add(entry(listing, field(listing))));
        offer();
    }

    /** Of a single listing everything is said already in the words for all. */
    private void offer() {
        pick.clear();
        pick.setItems(
                (listing, typed) -> words(listing).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)),
                listings.stream()
                        .filter(listing -> !remarks.containsKey(listing.id()))
                        .toList());
        long spoken = spokenOf().count();
        entries.setVisible(spoken > 0);
        pick.setVisible(listings.size() > 1 && spoken < listings.size());
        setVisible(entries.isVisible() || pick.isVisible());
    }

    private Stream<Listing> spokenOf() {
        return listings.stream().filter(listing -> remarks.containsKey(listing.id()));
    }

    private Div entry(Listing listing, TextArea field) {
        Div entry = new Div(new ListingTile(listing, "complaint.form.remarkRemove", () -> unsaid(listing)), field);
        entry.addClassName("ts-listing");
        return entry;
    }

    private void unsaid(Listing listing) {
        remarks.remove(listing.id());
        show();
        pick.focus();
        changed.run();
    }

    private TextArea field(Listing listing) {
        TextArea field = new TextArea(Say.text("complaint.form.remark"));
        field.setAriaLabel(Say.text("complaint.form.remarkOn", listing.title(), listing.id()));
        field.setMaxLength(Particulars.LONGEST_REMARK);
        field.setValue(remarks.getOrDefault(listing.id(), ""));
        field.setWidthFull();
        Fields.asTyped(field);
        field.addValueChangeListener(change -> {
            remarks.put(listing.id(), change.getValue());
            changed.run();
        });
        return field;
    }

    private static String words(Listing listing) {
        return String.join(" · ", listing.title(), listing.sellerName(), listing.id());
    }
}
