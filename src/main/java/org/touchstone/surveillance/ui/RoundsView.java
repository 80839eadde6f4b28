package org.touchstone.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Role;
import org.touchstone.surveillance.Round;
import org.touchstone.surveillance.RoundFigures;
import org.touchstone.surveillance.RoundSizes;
import org.touchstone.surveillance.Rounds;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** The rounds of surveillance, newest first, and what the random checks say about the market as a whole. */
@Route("rounds")
@Menu(order = 35, title = "surveillance.rounds", icon = "vaadin:eye")
@RolesAllowed({"INVESTIGATOR", "MANAGER"})
class RoundsView extends Div implements HasDynamicTitle {

    private final Rounds rounds;
    private final CurrentPerson current;

    RoundsView(Rounds rounds, CurrentPerson current) {
        this.rounds = rounds;
        this.current = current;
        addClassName("ts-page");
        show();
    }

    private void show() {
        removeAll();
        Paragraph lead = new Paragraph(Say.text("surveillance.rounds.hint"));
        lead.addClassName("ts-lead");
        add(new H1(Say.text("surveillance.rounds")), lead);
        if (current.get().has(Role.INVESTIGATOR)) {
            Button open = new Button(
                    Say.text("surveillance.rounds.open"),
                    click -> new OpenRoundDialog(rounds.usual(), rounds.term(), this::open).open());
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div bar = new Div(open);
            bar.addClassName("ts-toolbar");
            add(bar);
        }
        add(month());
        List<Round> latest = rounds.latest(current.get());
        if (latest.isEmpty()) {
            add(new EmptyState("surveillance.rounds.empty", "surveillance.rounds.empty.hint"));
        }
        latest.forEach(round -> add(card(round)));
    }

    private void open(RoundSizes sizes) {
        Say.done("surveillance.rounds.opened", rounds.open(current.get(), sizes).value());
        show();
    }

    private Div month() {
        RoundFigures figures = rounds.lastMonth(current.get());
        Div panel = new Div(
                new H2(Say.text("surveillance.rounds.month")),
                new Facts()
                        .row("surveillance.rounds.random", Estimates.withInterval(figures.random()))
                        .row("surveillance.rounds.unanswered", Integer.toString(figures.unanswered()))
                        .row("surveillance.rounds.guided", Estimates.hits(figures.guided())));
        panel.addClassName("ts-panel");
        return panel;
    }

    private Div card(Round round) {
        RoundFigures figures = rounds.figures(current.get(), round.id());
        Div head = new Div(new H2(new Anchor("rounds/" + round.id(), round.id().value())), badge(round));
        head.addClassName("ts-row-head");
        Span facts = new Span(Dates.date(round.day()) + " · "
                + Say.text(round.daily() ? "surveillance.rounds.daily" : "surveillance.rounds.extra") + " · "
                + Say.text(
                        "surveillance.rounds.sizes",
                        round.sizes().guided(),
                        round.sizes().random()));
        facts.addClassName("ts-secondary");
        Div card = new Div(
                head,
                facts,
                new Facts()
                        .row(
                                "surveillance.round.progress",
                                Say.text("surveillance.rounds.progress", figures.reported(), figures.drawn()))
                        .row("surveillance.rounds.random", Estimates.withInterval(figures.random()))
                        .row("surveillance.rounds.guided", Estimates.hits(figures.guided())));
        card.addClassName("ts-panel");
        return card;
    }

    static Badge badge(Round round) {
        return round.closed()
                ? Badge.of("surveillance.rounds.closed", Badge.Tone.NEUTRAL)
                : Badge.of("surveillance.rounds.running", Badge.Tone.INFO);
    }

    @Override
    public String getPageTitle() {
        return Say.text("surveillance.rounds") + " – Touchstone";
    }
}
