package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.complaint.Complaint;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.Retractions;
import org.touchstone.complaint.Verdict;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.ReasonDialog;
import org.touchstone.ui.Say;

/** The allegation on the case page: what was said, what was asked, which listings; for the accused without the reporter's data. */
@Service
class ComplaintPanel implements CasePanel {

    private final Complaints complaints;
    private final Retractions retractions;
    private final Cases cases;
    private final People people;
    private final CurrentPerson current;

    ComplaintPanel(Complaints complaints, Retractions retractions, Cases cases, People people, CurrentPerson current) {
        this.complaints = complaints;
        this.retractions = retractions;
        this.cases = cases;
        this.people = people;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.SUMMARY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        Person reader = current.get();
        Div panel = new Div(new H3(Say.text("complaint.panel.title")));
        panel.addClassName("ts-panel");
        OrganisationId owner = cases.of(id).brand();
        complaints.ofCase(reader, id).forEach(complaint -> panel.add(said(complaint, reader, owner)));
        Div acts = new Div();
        acts.addClassName("ts-line");
        if (complaints.mayTakeBack(reader, id)) {
            acts.add(act("complaint.withdraw.", reason -> complaints.takeBack(reader, id, reason)));
        }
        if (retractions.mayRetract(reader, id)) {
            acts.add(act("complaint.retract.", reason -> retractions.retract(reader, id, reason)));
        }
        if (acts.getComponentCount() > 0) {
            panel.add(acts);
        }
        return Optional.of(new Div(panel, listings(cases.listings(id), complaints.remarks(reader, id))));
    }

    private static Button act(String key, Consumer<String> done) {
        return new Button(
                Say.text(key + "title"),
                click -> new ReasonDialog(ReasonDialog.Words.under(key), Verdict.LONGEST_TEXT, reason -> {
                            done.accept(reason);
                            Say.done(key + "done");
                            UI.getCurrent().refreshCurrentRoute(true);
                        })
                        .open());
    }

    private static Div listings(List<CaseListing> listings, Map<String, String> remarks) {
        Div panel = new Div(
                new H3(Say.text("complaint.panel.listings", listings.size())), new ListingTiles(listings, remarks));
        panel.addClassName("ts-panel");
        return panel;
    }

    private Facts said(Complaint complaint, Person reader, OrganisationId owner) {
        Facts facts = new Facts();
        if (!reader.has(Role.SELLER)) {
            facts.row("complaint.number", complaint.id().value());
            if (!complaint.brand().equals(owner)) {
                facts.row(
                        "complaint.filedBy",
                        people.organisation(complaint.brand()).name(Say.locale()));
            }
        }
        facts.row("complaint.form.right", complaint.rightName())
                .row("complaint.form.reason", Say.text("complaint.reason." + complaint.reason()))
                .row("complaint.filedAt", Dates.text(complaint.at()))
                .row("complaint.form.description", complaint.description());
        return FactRows.add(facts, complaint.facts());
    }
}
