package org.touchstone.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.EndedMembership;
import org.touchstone.identity.Members;
import org.touchstone.identity.Memberships;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.Organisations;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Facts;
import org.touchstone.ui.ReasonDialog;
import org.touchstone.ui.Say;

/** One organisation: what it is, who belongs to it, and how somebody new comes in. */
@Route("organisation")
@RolesAllowed("ADMIN")
class OrganisationView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final ReasonDialog.Words TAKING_OUT = ReasonDialog.Words.under("identity.member.out.");

    private final Organisations organisations;
    private final Members members;
    private final Memberships memberships;
    private final People people;
    private final CurrentPerson current;
    private String title = "";

    OrganisationView(
            Organisations organisations,
            Members members,
            Memberships memberships,
            People people,
            CurrentPerson current) {
        this.memberships = memberships;
        this.people = people;
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
        add(back, new H1(title), panel, new H2(Say.text("identity.members")));
        add(new MemberList(members, current.get(), organisation.id(), person -> takeOut(organisation, person)));
        add(members.areTakenInHere() ? form(organisation) : elsewhere(organisation));
        add(new FormerMembers(
                memberships.ended(current.get(), organisation.id()), people, ended -> takeBack(organisation, ended)));
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

    private void takeOut(Organisation organisation, Person person) {
        new ReasonDialog(TAKING_OUT, EndedMembership.LONGEST, reason -> {
                    memberships.end(current.get(), organisation.id(), person.id(), reason);
                    show(organisation);
                    Say.done("identity.member.takenOut", person.name());
                })
                .on(person.name())
                .open();
    }

    private void takeBack(Organisation organisation, EndedMembership ended) {
        Confirm.ask("identity.member.takeBack", "identity.member.takeBack.ask", "identity.member.takeBack", () -> {
            memberships.resume(current.get(), organisation.id(), ended.person());
            show(organisation);
            Say.done("identity.member.takenIn", ended.name());
        });
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
