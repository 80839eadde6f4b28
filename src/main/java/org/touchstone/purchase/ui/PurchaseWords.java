package org.touchstone.purchase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.purchase.Ending;
import org.touchstone.purchase.ItemCustody;
import org.touchstone.purchase.Purchase;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.Facts;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** A test purchase in words, as the person signed in may read it. */
@org.springframework.stereotype.Component
class PurchaseWords {

    private final ItemCustody custody;
    private final People people;
    private final CurrentPerson current;

    PurchaseWords(ItemCustody custody, People people, CurrentPerson current) {
        this.custody = custody;
        this.people = people;
        this.current = current;
    }

    /** What is to be bought: all that a buyer needs. */
    Facts order(Purchase purchase) {
        Facts facts = new Facts().row("purchase.label.purchase", purchase.id().value());
        if (purchase.item() != null) {
            facts.row("purchase.label.item", item(purchase.item()));
        }
        if (purchase.plan() != null) {
            facts.row("purchase.label.budget", MoneyText.of(purchase.plan().budget()))
                    .row("purchase.label.instructions", purchase.plan().instructions());
        }
        if (purchase.due() != null) {
            facts.row("purchase.label.due", new DueBadge(purchase.due()));
        }
        return facts;
    }

    /** How far it has come and what came of it. */
    Facts course(Purchase purchase) {
        Facts facts = order(purchase).row("purchase.label.state", badge(purchase));
        if (purchase.brand() != null) {
            facts.row(
                    "purchase.label.brand",
                    people.organisation(purchase.brand()).name(Say.locale()));
        }
        if (purchase.buyer() != null) {
            facts.row("purchase.label.buyer", people.name(purchase.buyer()));
        }
        if (purchase.order() != null) {
            facts.row("purchase.label.order", purchase.order().orderNumber())
                    .row("purchase.label.paid", MoneyText.of(purchase.order().paid()));
        }
        if (purchase.receipt() != null) {
            facts.row("purchase.label.seal", purchase.receipt().sealNumber())
                    .row(
                            "purchase.label.condition",
                            Say.text("purchase.condition." + purchase.receipt().condition()));
        }
        if (purchase.result() != null) {
            facts.row("purchase.label.findings", purchase.result().findings());
        }
        if (!purchase.reason().isEmpty()) {
            facts.row("purchase.label.reason", Say.text(purchase.reason()));
        }
        if (purchase.openedCase() != null) {
            facts.row(
                    "purchase.label.openedCase", caseLink(purchase.openedCase().value()));
        }
        return facts;
    }

    /** Each hand-over, oldest first; empty until the item is under seal. */
    Component custody(PurchaseId id) {
        Facts facts = new Facts();
        custody.of(current.get(), id)
                .forEach(entry -> facts.row(
                        "purchase.custody." + entry.what(),
                        Say.text(
                                "purchase.custody.line",
                                Dates.text(entry.at()),
                                holder(entry.holder(), entry.byName(), entry.by()),
                                entry.seal())));
        return facts;
    }

    /** The photos of the parcel and the item. */
    Component photos(PurchaseId id) {
        List<EvidenceItem> photos = custody.photos(current.get(), id);
        return Tile.many(photos.stream().map(PurchaseWords::photo).toList());
    }

    static Badge badge(Purchase purchase) {
        if (purchase.ending() == null) {
            return Badge.of("purchase.state." + purchase.state(), Badge.Tone.INFO);
        }
        return Badge.of("purchase.ending." + purchase.ending(), tone(purchase.ending()));
    }

    static Anchor caseLink(String caseId) {
        return new Anchor("case/" + caseId, caseId);
    }

    private String holder(String holder, String byName, PersonId by) {
        if (!holder.isEmpty()) {
            return holder;
        }
        return byName.isEmpty() ? Say.text("purchase.custody.nameless") : byName;
    }

    private static Component item(Purchase.Item item) {
        Anchor link = new Anchor(item.url(), item.title());
        link.setTarget(AnchorTarget.BLANK);
        return new Div(link, new Div(item.listingId()));
    }

    private static Tile photo(EvidenceItem item) {
        String address = "evidence/" + item.id();
        String thumbnail = item.picture() ? address + "/thumbnail" : null;
        return new Tile(thumbnail, VaadinIcon.FILE_O, item.fileName(), address + "/preview")
                .line(Dates.text(item.at()));
    }

    private static Badge.Tone tone(Ending ending) {
        return switch (ending) {
            case COUNTERFEIT -> Badge.Tone.BAD;
            case GENUINE -> Badge.Tone.GOOD;
            case INCONCLUSIVE, CALLED_OFF -> Badge.Tone.NEUTRAL;
        };
    }
}
