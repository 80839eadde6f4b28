package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseListing;
import org.touchstone.common.Texts;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;

/** The first tab of a case: where it stands, its facts, its listings, and what each capability adds. */
final class CaseSummary extends Div {

    CaseSummary(CaseFile file, List<CaseListing> listings, List<CasePanel> panels) {
        addClassName("ts-summary");
        add(new PlainSteps(file), facts(file), listings(listings));
        panels.forEach(panel -> panel.of(file.id()).ifPresent(this::add));
    }

    private static Div facts(CaseFile file) {
        Facts facts = new Facts()
                .row("desk.case.brand", file.brandName())
                .row("desk.case.seller", file.sellerName())
                .row("desk.case.right", named("reporting.right.", file.rightKind()))
                .row("desk.case.origin", Say.text("cases.origin." + file.origin()))
                .row("desk.case.category", named("common.category.", file.category()))
                .row("desk.case.region", named("common.region.", file.region()))
                .row("desk.case.amount", MoneyText.of(file.amount()))
                .row("desk.case.opened", Dates.full(file.openedAt()));
        if (file.closedAt() != null) {
            facts.row("desk.case.closed", Dates.full(file.closedAt()));
        }
        if (file.linkedTo() != null) {
            facts.row(
                    "desk.case.linked",
                    new Anchor("case/" + file.linkedTo(), file.linkedTo().value()));
        }
        Div panel = new Div(new H3(Say.text("desk.case.facts")), facts);
        panel.addClassName("ts-panel");
        return panel;
    }

    private static Div listings(List<CaseListing> listings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-listings");
        listings.forEach(listing -> list.add(line(listing)));
        Div panel = new Div(new H3(Say.text("desk.case.listings", listings.size())), list);
        panel.addClassName("ts-panel");
        return panel;
    }

    private static ListItem line(CaseListing listing) {
        ListItem line = new ListItem();
        line.addClassName("ts-listing");
        if (listing.picture() != null) {
            line.add(new Image(listing.picture(), ""));
        }
        Anchor title = new Anchor(listing.url(), listing.title(), AnchorTarget.BLANK);
        title.getElement().setAttribute("rel", "noreferrer noopener");
        Span facts = new Span(listing.listingId() + " · " + MoneyText.of(listing.price()));
        facts.addClassName("ts-secondary");
        line.add(new Div(title, facts));
        return line;
    }

    private static String named(String prefix, String code) {
        return Texts.has(prefix + code) ? Say.text(prefix + code) : code;
    }
}
