package org.touchstone.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Members;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.Organisations;
import org.touchstone.identity.Person;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** One organisation: what it is, who belongs to it, and how somebody new comes in. */
@Route("organisation")
@RolesAllowed("ADMIN")
class OrganisationView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Organisations organisations;
    private final Members members;
    private final CurrentPerson current;
    private String title = "";

    OrganisationView(Organisations organisations, Members members, CurrentPerson current) {
        this.organisations = organisations;
        this.members = members;
        this.current = current;
        addClassNames("ts-page", "ts-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(organisations.see(current.get(), new OrganisationId(id)));
        } catch (Refused unknown) {
            throw new NotFoundException(unknown.in(Say.locale()));
        }
    }

    private void show(Organisation organisation) {
        title = organisation.name(Say.locale());
        Anchor back = new Anchor("organisations", Say.text("identity.organisations"));
        back.addClassName("ts-crumb");
        Div panel = new Div(facts(organisation));
        panel.addClassName("ts-panel");
        removeAll();
        add(back, new H1(title), panel, new H2(Say.text("identity.members")), people(organisation));
        add(members.areTakenInHere() ? form(organisation) : elsewhere(organisation));
    }

    private static Facts facts(Organisation organisation) {
        Facts facts = new Facts()
                .row("identity.label.organisation", organisation.id().value())
                .row("identity.label.kind", Say.text(organisation.kind().textKey()))
                .row("identity.label.name", organisation.name())
                .row("identity.label.nameZh", organisation.nameZh());
        if (organisation.agencyKind() != null) {
            facts.row("identity.label.competence", Say.text("identity.competence." + organisation.agencyKind()))
                    .row("identity.label.area", organisation.area());
        }
        return organisation.sellerId() == null ? facts : facts.row("identity.label.sellerId", organisation.sellerId());
    }

    private Div people(Organisation organisation) {
        List<Person> known = members.of(current.get(), organisation.id());
        if (known.isEmpty()) {
            return new EmptyState("identity.members.empty", "identity.members.emptyHint");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-cards");
        known.forEach(person -> {
            Span what = new Span(roles(person) + " · " + person.id());
            what.addClassName("ts-secondary");
            ListItem card = new ListItem(new Span(person.name()), what);
            card.addClassName("ts-card");
            list.add(card);
        });
        return new Div(list);
    }

    private static String roles(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> Say.text("identity.role." + role.claim()))
                .collect(Collectors.joining(Say.text("common.list.separator")));
    }

    private MemberForm form(Organisation organisation) {
        return new MemberForm(organisation, member -> {
            members.takeIn(current.get(), member);
            show(organisation);
            Say.done("identity.member.takenIn", member.name());
        });
    }

    /** Another provider makes the people: what it has to say of them so that they belong here. */
    private static Div elsewhere(Organisation organisation) {
        Div note = new Div(new Paragraph(Say.text(
                "identity.members.provider",
                organisation.id().value(),
                organisation.kind().roles().stream()
                        .sorted()
                        .map(role -> role.claim())
                        .collect(Collectors.joining(", ")))));
        note.addClassName("ts-note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
