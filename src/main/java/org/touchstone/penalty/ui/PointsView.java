package org.touchstone.penalty.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.penalty.LadderConsequence;
import org.touchstone.penalty.MeasureInForce;
import org.touchstone.penalty.Penalty;
import org.touchstone.penalty.SellerPoints;
import org.touchstone.penalty.SellerStanding;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;

/** Where the seller's own store stands: points, ladder, measures in force, decisions. */
@Route("points")
@Menu(order = 21, title = "penalty.points", icon = "vaadin:dashboard")
@RolesAllowed("SELLER")
class PointsView extends Div implements HasDynamicTitle {

    PointsView(SellerPoints points, CurrentPerson current) {
        addClassName("ts-page");
        SellerStanding standing = points.mine(current.get());
        add(new H1(Say.text("penalty.points")), lead(standing), strikes(standing));
        if (standing.owed().minor() > 0) {
            add(new Paragraph(Say.text("penalty.points.owed", MoneyText.of(standing.owed()))));
        }
        add(new H2(Say.text("penalty.points.ladder")), ladder(standing));
        add(new H2(Say.text("penalty.points.inForce")));
        inForce(standing);
        add(new H2(Say.text("penalty.points.decisions")));
        decisions(standing);
    }

    private static Paragraph lead(SellerStanding standing) {
        String here = Say.text("penalty.points.total", standing.points(), standing.windowDays());
        String next = standing.next()
                .map(step -> Say.text(
                        "penalty.points.next", step.points() - standing.points(), PenaltyWords.consequence(step)))
                .orElse("");
        Paragraph lead = new Paragraph(here + " " + next);
        lead.addClassName("ts-lead");
        return lead;
    }

    private static Paragraph strikes(SellerStanding standing) {
        return new Paragraph(Say.text("penalty.points.strikes", standing.strikes(), standing.strikesToBan()));
    }

    private static UnorderedList ladder(SellerStanding standing) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-cases");
        for (LadderConsequence step : standing.ladder()) {
            Div words =
                    new Div(new Span(Say.text("penalty.points.step", step.points(), PenaltyWords.consequence(step))));
            words.addClassName("ts-row-head");
            if (step.points() <= standing.points()) {
                words.add(Badge.of("penalty.badge.reached", Badge.Tone.BAD));
            } else if (standing.next().filter(step::equals).isPresent()) {
                words.add(Badge.of("penalty.badge.next", Badge.Tone.WARNING));
            }
            ListItem line = new ListItem(words);
            line.addClassName("ts-case");
            list.add(line);
        }
        return list;
    }

    private void inForce(SellerStanding standing) {
        if (standing.inForce().isEmpty()) {
            add(new EmptyState("penalty.points.none", "penalty.points.none.hint"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-cases");
        for (MeasureInForce measure : standing.inForce()) {
            ListItem line = new ListItem(
                    PenaltyWords.inForce(measure),
                    new Anchor("case/" + measure.caseId(), measure.caseId().value()));
            line.addClassName("ts-case");
            list.add(line);
        }
        add(list);
    }

    private void decisions(SellerStanding standing) {
        if (standing.decisions().isEmpty()) {
            add(new EmptyState("penalty.points.noDecision", "penalty.points.noDecision.hint"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("ts-cases", "ts-case-wide");
        standing.decisions().forEach(decision -> list.add(decision(decision)));
        add(list);
    }

    private static ListItem decision(Penalty.Imposed decision) {
        Span day = new Span(Dates.date(decision.imposedAt()));
        day.addClassName("ts-secondary");
        Div head = new Div(new Anchor("case/" + decision.id(), decision.id().value()));
        head.addClassName("ts-row-head");
        ListItem line = new ListItem(
                head,
                new Span(Say.text(decision.proposal().violation().textKey())),
                day,
                new Span(PenaltyWords.measures(decision.decision().kinds())));
        if (decision.overturnedAt() != null) {
            head.add(Badge.saying(
                    Say.text("penalty.badge.overturned", Dates.date(decision.overturnedAt())), Badge.Tone.GOOD));
        }
        line.addClassName("ts-case");
        return line;
    }

    @Override
    public String getPageTitle() {
        return Say.text("penalty.points") + " – Touchstone";
    }
}
