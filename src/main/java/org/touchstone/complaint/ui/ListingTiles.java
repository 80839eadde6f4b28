package org.touchstone.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import org.touchstone.cases.CaseListing;
import org.touchstone.ui.ManyTiles;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** The accused listings of a case; the first dozen, then all on request. */
final class ListingTiles extends Div {

    private static final int FIRST = 12;

    private final transient Map<String, String> remarks;

    /** @param remarks what reporters said of single listings, by their identifiers */
    ListingTiles(List<CaseListing> listings, Map<String, String> remarks) {
        this.remarks = remarks;
        add(new ManyTiles<>(listings, FIRST, "complaint.listings.all", this::tile));
    }

    private Tile tile(CaseListing listing) {
        Tile tile = new Tile(listing.picture(), VaadinIcon.PICTURE, listing.title(), listing.url())
                .line(MoneyText.of(listing.price()))
                .line(listing.listingId());
        String remark = remarks.get(listing.listingId());
        return remark == null ? tile : tile.line(Say.text("complaint.listing.remark", remark));
    }
}
