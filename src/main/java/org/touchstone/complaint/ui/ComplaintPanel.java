package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.Complaint;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.Retractions;
import org.touchstone.complaint.Verdict;
import org.touchstone.identity.CurrentPerson;
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

    private static final ReasonDialog.Words WITHDRAWING = ReasonDialog.Words.under("complaint.withdraw.");
    private static final ReasonDialog.Words RETRACTING = ReasonDialog.Words.under("complaint.retract.");

    private final Complaints complaints;
    private final Retractions retractions;
    private final Cases cases;
    private final CurrentPerson current;

    ComplaintPanel(Complaints complaints, Retractions retractions, Cases cases, CurrentPerson current) {
        this.complaints = complaints;
        this.retractions = retractions;
        this.cases = cases;
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
        complaints.ofCase(reader, id).forEach(complaint -> panel.add(said(complaint, reader)));
        if (complaints.mayTakeBack(reader, id)) {
            panel.add(new Button(
                    Say.text("complaint.withdraw.title"),
                    click -> new ReasonDialog(WITHDRAWING, Verdict.LONGEST_TEXT, reason -> {
                                complaints.takeBack(reader, id, reason);
                                Say.done("complaint.withdraw.done");
                                UI.getCurrent().refreshCurrentRoute(true);
                            })
                            .open()));
        }
        if (retractions.mayRetract(reader, id)) {
            panel.add(new Button(
                    Say.text("complaint.retract.title"),
                    click -> new ReasonDialog(RETRACTING, Verdict.LONGEST_TEXT, reason -> {
                                retractions.retract(reader, id, reason);
                                Say.done("complaint.retract.done");
                                UI.getCurrent().refreshCurrentRoute(true);
                            })
                            .open()));
        }
        return Optional.of(new Div(panel, listings(cases.listings(id), complaints.remarks(reader, id))));
    }

    private static Div listings(List<CaseListing> listings, Map<String, String> remarks) {
        Div panel = new Div(
                new H3(Say.text("complaint.panel.listings", listings.size())), new ListingTiles(listings, remarks));
        panel.addClassName("ts-panel");
        return panel;
    }

    private static Facts said(Complaint complaint, Person reader) {
        Facts facts = new Facts();
        if (!reader.has(Role.SELLER)) {
            facts.row("complaint.number", complaint.id().value());
        }
        facts.row("complaint.form.right", complaint.rightName())
                .row("complaint.form.reason", Say.text("complaint.reason." + complaint.reason()))
                .row("complaint.filedAt", Dates.text(complaint.at()))
                .row("complaint.form.description", complaint.description());
        return FactRows.add(facts, complaint.facts());
    }
}
