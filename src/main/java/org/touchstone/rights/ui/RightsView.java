package org.touchstone.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** The register of rights: a brand's own, or for platform staff those of all brands. */
@Route("rights")
@RolesAllowed({"BRAND", "INTAKE", "INVESTIGATOR", "ADJUDICATOR", "APPROVER", "MANAGER"})
@Menu(order = 40, title = "rights.title", icon = "vaadin:certificate")
class RightsView extends Div implements HasDynamicTitle {

    private final Person reader;
    private final People people;
    private final LocalDate today;

    RightsView(Rights rights, People people, CurrentPerson current, Clock clock) {
        this.reader = current.get();
        this.people = people;
        this.today = rights.day(clock.instant());
        List<Right> all = rights.of(reader);

        Paragraph help = new Paragraph(Say.text(reader.has(Role.BRAND) ? "rights.helpBrand" : "rights.helpStaff"));
        help.addClassName("ts-secondary");
        Div cards = new Div();
        cards.addClassName("ts-cards");
        all.forEach(right -> cards.add(card(right)));

        addClassName("ts-page");
        add(new H1(Say.text("rights.title")), help);
        add(all.isEmpty() ? new EmptyState("rights.empty", "rights.emptyHint") : cards);
    }

    @Override
    public String getPageTitle() {
        return Say.text("rights.title");
    }

    private Div card(Right right) {
        Facts facts = new Facts();
        if (!reader.has(Role.BRAND)) {
            facts.row("rights.owner", people.organisation(right.owner()).name(Say.locale()));
        }
        facts.row("rights.kind", Say.text("rights.kind." + right.kind()))
                .row("rights.number", right.number())
                .row("rights.territory", Locale.of("", right.territory()).getDisplayCountry(Say.locale()))
                .row("rights.classes", classes(right))
                .row(
                        "rights.inForce",
                        Say.text("rights.fromUntil", Dates.date(right.from()), Dates.date(right.until())));
        Div card = new Div(new H2(right.name()), standing(right), facts);
        card.addClassName("ts-card");
        return card;
    }

    private Badge standing(Right right) {
        if (!right.verified()) {
            return Badge.of("rights.standing.unverified", Badge.Tone.WARNING);
        }
        return right.inForce(today)
                ? Badge.of("rights.standing.inForce", Badge.Tone.GOOD)
                : Badge.of("rights.standing.expired", Badge.Tone.BAD);
    }

    private static String classes(Right right) {
        return right.classes().isEmpty()
                ? Say.text("rights.classes.all")
                : right.classes().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
