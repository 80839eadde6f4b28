package org.touchstone.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Duplicates;
import org.touchstone.complaint.Particulars;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.marketplace.Listing;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Facts;
import org.touchstone.ui.ManyTiles;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** "Check your answers": everything once more before it is sent. */
final class ComplaintCheck extends Div {

    private static final int FIRST = 24;

    private final ErrorSummary errors = new ErrorSummary();
    private final Button send = new Button(Say.text("complaint.form.send"));
    private final Button change = new Button(Say.text("complaint.form.change"));

    ComplaintCheck(
            String right,
            List<Listing> listings,
            ComplaintReason reason,
            String description,
            Particulars particulars,
            List<EvidenceItem> files) {
        long sellers = listings.stream().map(Listing::sellerId).distinct().count();
        Facts facts = new Facts()
                .row("complaint.form.right", right)
                .row("complaint.form.reason", Say.text("complaint.reason." + reason))
                .row("complaint.form.description", description);
        FactRows.add(facts, particulars.facts());
        facts.row("complaint.form.evidence", names(files))
                .row("complaint.form.bonaFideShort", Say.text("complaint.form.confirmed"))
                .row("complaint.form.listings", Say.text("complaint.form.count", listings.size(), sellers));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        Div buttons = new Div(send, change);
        buttons.addClassName("ts-form-buttons");
        addClassNames("ts-form", "ts-panel");
        add(
                new H2(Say.text("complaint.form.checkTitle")),
                errors,
                facts,
                new ManyTiles<>(
                        spokenOfFirst(listings, particulars.remarks()),
                        FIRST,
                        "complaint.listings.all",
                        listing -> tile(listing, particulars.remarks().get(listing.id()))),
                buttons);
    }

    /** What is pending already and will be joined; what cannot be joined shows on top, as it will be refused. */
    void pending(List<Duplicates.Pending> pending) {
        List<Duplicates.Pending> stuck =
                pending.stream().filter(one -> !one.joins()).toList();
        if (!stuck.isEmpty()) {
            errors.show(Say.text("complaint.refused.duplicate", stuck.size(), named(stuck)));
        } else if (!pending.isEmpty()) {
            Paragraph note = new Paragraph(Say.text("complaint.pending.joins", pending.size(), named(pending)));
            note.addClassName("ts-note");
            addComponentAtIndex(2, note);
        }
    }

    private static String named(List<Duplicates.Pending> pending) {
        return pending.stream().map(Duplicates.Pending::words).limit(10).collect(Collectors.joining(", "));
    }

    void onSend(Runnable act) {
        send.addClickListener(click -> {
            errors.clear();
            try {
                act.run();
            } catch (Refused refused) {
                errors.show(refused.in(Say.locale()));
            } finally {
                send.setEnabled(true);
            }
        });
    }

    void onChange(Runnable back) {
        change.addClickListener(click -> back.run());
    }

    /** There is more to check where something was said of a single listing. */
    private static List<Listing> spokenOfFirst(List<Listing> listings, Map<String, String> remarks) {
        return listings.stream()
                .sorted(Comparator.comparing(listing -> !remarks.containsKey(listing.id())))
                .toList();
    }

    private static String names(List<EvidenceItem> files) {
        return String.join(", ", files.stream().map(EvidenceItem::fileName).toList());
    }

    private static Tile tile(Listing listing, @Nullable String remark) {
        Tile tile = new Tile(listing.picture(), VaadinIcon.PICTURE, listing.title(), listing.url())
                .line(Say.text(
                        "complaint.listing.priceAndSeller", MoneyText.of(listing.price()), listing.sellerName()));
        return remark == null ? tile : tile.line(remark);
    }
}
