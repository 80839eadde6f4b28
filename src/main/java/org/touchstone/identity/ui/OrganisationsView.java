package org.touchstone.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.Organisations;
import org.touchstone.ui.Focus;
import org.touchstone.ui.Say;

/** The organisations of the programme, kind by kind; the operator registers new ones here. */
@Route("organisations")
@Menu(order = 72, title = "identity.organisations", icon = "vaadin:building-o")
@RolesAllowed("ADMIN")
class OrganisationsView extends Div implements HasDynamicTitle {

    private final Organisations organisations;
    private final CurrentPerson current;

    OrganisationsView(Organisations organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.current = current;
        addClassNames("ts-page", "ts-narrow");
        list();
    }

    private void list() {
        removeAll();
        Paragraph help = new Paragraph(Say.text("identity.organisations.help"));
        help.addClassName("ts-secondary");
        Button register = new Button(Say.text("identity.organisation.register"), click -> form());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div line = new Div(register);
        line.addClassName("ts-line");
        add(new H1(Say.text("identity.organisations")), help, line);
        Map<Organisation.Kind, List<Organisation>> kinds = organisations.all(current.get()).stream()
                .collect(Collectors.groupingBy(Organisation::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, all) -> add(new H2(Say.text(kind.textKey())), cards(all)));
    }

    private static UnorderedList cards(List<Organisation> all) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("ts-cards");
        for (Organisation one : all) {
            Span id = new Span(one.id().value());
            id.addClassName("ts-secondary");
            ListItem card = new ListItem(
                    new Anchor("organisation/" + one.id(), one.name(Say.locale())), id);
            card.addClassName("ts-card");
            cards.add(card);
        }
        return cards;
    }

    private void form() {
        removeAll();
        OrganisationForm form = new OrganisationForm(
                organisation -> {
                    organisations.takeIn(current.get(), organisation);
                    Say.done("identity.organisation.registered", organisation.name(Say.locale()));
                    getUI().ifPresent(ui -> ui.navigate("organisation/" + organisation.id()));
                },
                this::list);
        add(new H1(Say.text("identity.organisation.register")), form);
        Focus.to(form);
    }

    @Override
    public String getPageTitle() {
        return Say.text("identity.organisations");
    }
}
