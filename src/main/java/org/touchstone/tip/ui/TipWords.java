package org.touchstone.tip.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.touchstone.common.Regions;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.tip.Tip;
import org.touchstone.tip.TipContent;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** What the forms of this room have in common to show. */
final class TipWords {

    private TipWords() {}

    static Facts facts(Tip tip) {
        TipContent content = tip.about().content();
        Facts facts = new Facts()
                .row("tip.label.reference", tip.id().value())
                .row("tip.label.at", Dates.text(tip.about().at()))
                .row("tip.label.what", content.what())
                .row("tip.label.brand", content.brandName());
        return switch (content) {
            case TipContent.Listings told -> facts.row("tip.label.links", String.join(" · ", told.links()));
            case TipContent.Place told ->
                facts.row("tip.label.place", Regions.name(told.area(), Say.locale()) + " · " + told.place());
        };
    }

    /** Where it stands, in a word. */
    static String state(Tip tip) {
        return Say.text(
                tip instanceof Tip.Ended ended
                        ? "tip.state." + ended.ending()
                        : "tip.state." + tip.getClass().getSimpleName());
    }

    /** Why it came to intake again: one of our sentences is translated, a person's words stay. */
    static String note(Tip.ToSort tip) {
        return tip.note().isEmpty() ? "" : Say.text(tip.note());
    }

    /** Within a form, whose title is above. */
    static Div photos(List<EvidenceItem> photos) {
        return photos(new H3(), photos);
    }

    static Div photos(HtmlContainer heading, List<EvidenceItem> photos) {
        Div part = new Div();
        part.addClassName("ts-part");
        if (!photos.isEmpty()) {
            heading.setText(Say.text("tip.label.photos"));
            part.add(heading, Tile.many(photos.stream().map(TipWords::tile).toList()));
        }
        return part;
    }

    private static Tile tile(EvidenceItem item) {
        String address = "evidence/" + item.id();
        return new Tile(address + "/thumbnail", VaadinIcon.PICTURE, item.fileName(), address + "/preview");
    }
}
