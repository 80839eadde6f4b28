package org.touchstone.surveillance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.marketplace.Listing;
import org.touchstone.surveillance.Round;
import org.touchstone.surveillance.RoundFigures;
import org.touchstone.surveillance.RoundId;
import org.touchstone.surveillance.Rounds;
import org.touchstone.surveillance.Watch;
import org.touchstone.surveillance.WatchState;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Facts;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** One round: its figures, how its draw can be repeated, and what was found. */
@Route("rounds")
@RolesAllowed({"INVESTIGATOR", "MANAGER"})
class RoundView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Rounds rounds;
    private final People people;
    private final CurrentPerson current;
    private String title = "";

    RoundView(Rounds rounds, People people, CurrentPerson current) {
        this.rounds = rounds;
        this.people = people;
        this.current = current;
        addClassName("ts-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        title = id;
        Anchor back = new Anchor("rounds", Say.text("surveillance.rounds.all"));
        back.addClassName("ts-crumb");
        add(back);
        try {
            show(rounds.see(current.get(), new RoundId(id)));
        } catch (Refused refused) {
            add(new Paragraph(refused.in(Say.locale())));
        }
    }

    private void show(Round round) {
        Div head = new Div(new H1(round.id().value()), RoundsView.badge(round));
        head.addClassName("ts-row-head");
        Div panel = new Div(facts(round, rounds.figures(current.get(), round.id())));
        panel.addClassName("ts-panel");
        add(head, panel);
        List<Watch> watches = rounds.watches(current.get(), round.id());
        List<Watch> suspicious = watches.stream()
                .filter(watch -> watch.state() == WatchState.SUSPICIOUS)
                .toList();
        add(new H2(Say.text("surveillance.round.suspicious", suspicious.size())));
        if (suspicious.isEmpty()) {
            add(new EmptyState("surveillance.round.none", "surveillance.round.none.hint"));
        } else {
            add(Tile.many(suspicious.stream().map(this::found).toList()));
        }
    }

    private Facts facts(Round round, RoundFigures figures) {
        return new Facts()
                .row("surveillance.round.opened", Dates.text(round.openedAt()) + " · " + people.name(round.openedBy()))
                .row("surveillance.round.ends", Dates.full(round.endsAt()))
                .row(
                        "surveillance.round.progress",
                        Say.text("surveillance.rounds.progress", figures.reported(), figures.drawn()))
                .row("surveillance.rounds.random", Estimates.withInterval(figures.random()))
                .row("surveillance.rounds.unanswered", Integer.toString(figures.unanswered()))
                .row("surveillance.rounds.guided", Estimates.hits(figures.guided()))
                .row("surveillance.round.seed", Long.toString(round.seed()));
    }

    private Tile found(Watch watch) {
        Listing listing = watch.listing();
        Tile tile = new Tile(listing.picture(), VaadinIcon.PICTURE, listing.title(), listing.url())
                .line(MoneyText.of(listing.price()) + " · " + listing.sellerName())
                .line(watch.reasons().stream()
                        .sorted()
                        .map(reason -> Say.text(reason.textKey()))
                        .collect(Collectors.joining(Say.text("common.list.separator"))))
                .line(Badge.of("surveillance.part." + watch.part(), Badge.Tone.NEUTRAL));
        return watch.caseId() == null
                ? tile.line(Say.text("surveillance.round.noRight"))
                : tile.line(new Anchor("case/" + watch.caseId(), watch.caseId().value()));
    }

    @Override
    public String getPageTitle() {
        return title + " – Touchstone";
    }
}
