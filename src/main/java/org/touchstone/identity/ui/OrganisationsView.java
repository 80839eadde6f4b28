package org.touchstone.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.Organisations;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Focus;
import org.touchstone.ui.Say;

/** The organisations of the programme; the operator finds them by kind and name, and registers new ones here. */
@Route("organisations")
@Menu(order = 72, title = "identity.organisations", icon = "vaadin:building-o")
@RolesAllowed("ADMIN")
class OrganisationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KIND = "kind";
    private static final String NAME = "name";

    private final transient Organisations organisations;
    private final transient CurrentPerson current;
    private final Select<Organisation.Kind> kind = Fields.select(
            "identity.label.kind",
            List.of(Organisation.Kind.values()),
            any -> any == null ? Say.text("identity.organisations.all") : Say.text(any.textKey()));
    private final TextField name = Fields.text("identity.organisations.find", Organisation.LONGEST_NAME);
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button(Say.text("identity.more"), click -> load());
    private final Div found = new Div();
    private @Nullable OrganisationId last;

    OrganisationsView(Organisations organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.current = current;
        addClassNames("ts-page", "ts-narrow");
        cards.addClassName("ts-cards");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Say.text("identity.organisations.all"));
        kind.setWidth("16rem");
        name.setWidth("16rem");
        name.setClearButtonVisible(true);
        kind.addValueChangeListener(change -> find(change.isFromClient()));
        name.addValueChangeListener(change -> find(change.isFromClient()));
        show();
    }

    private void show() {
        Paragraph help = new Paragraph(Say.text("identity.organisations.help"));
        help.addClassName("ts-secondary");
        Button register = new Button(Say.text("identity.organisation.register"), click -> form());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div line = new Div(register);
        line.addClassName("ts-line");
        Div filter = new Div(kind, name);
        filter.addClassName("ts-toolbar");
        removeAll();
        add(new H1(Say.text("identity.organisations")), help, line, filter, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String wanted = asked.getSingleParameter(KIND).orElse("");
        kind.setValue(Arrays.stream(Organisation.Kind.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null));
        name.setValue(asked.getSingleParameter(NAME).orElse(""));
        last = null;
        cards.removeAll();
        found.removeAll();
        found.add(cards, more);
        load();
        if (last == null) {
            found.removeAll();
            found.add(new EmptyState("identity.organisations.none", "identity.organisations.noneHint"));
        }
    }

    private void find(boolean asked) {
        if (asked) {
            Map<String, String> address = new HashMap<>();
            if (kind.getValue() != null) {
                address.put(KIND, kind.getValue().name());
            }
            if (!name.isEmpty()) {
                address.put(NAME, name.getValue());
            }
            getUI().ifPresent(ui -> ui.navigate(OrganisationsView.class, QueryParameters.simple(address)));
        }
    }

    private void load() {
        List<Organisation> page = organisations.page(current.get(), kind.getValue(), name.getValue(), last);
        page.forEach(one -> cards.add(card(one)));
        more.setVisible(page.size() == Organisations.PAGE);
        if (!page.isEmpty()) {
            last = page.getLast().id();
        }
    }

    private static ListItem card(Organisation one) {
        Span what = new Span(Say.text(one.kind().textKey()) + " · " + one.id());
        what.addClassName("ts-secondary");
        ListItem card = new ListItem(new Anchor("organisation/" + one.id(), one.name(Say.locale())), what);
        card.addClassName("ts-card");
        return card;
    }

    private void form() {
        removeAll();
        OrganisationForm form = new OrganisationForm(
                organisation -> {
                    organisations.takeIn(current.get(), organisation);
                    Say.done("identity.organisation.registered", organisation.name(Say.locale()));
                    getUI().ifPresent(ui -> ui.navigate("organisation/" + organisation.id()));
                },
                this::show);
        add(new H1(Say.text("identity.organisation.register")), form);
        Focus.to(form);
    }

    @Override
    public String getPageTitle() {
        return Say.text("identity.organisations");
    }
}
