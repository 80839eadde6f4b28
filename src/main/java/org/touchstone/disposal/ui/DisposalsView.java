package org.touchstone.disposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.touchstone.disposal.Disposal;
import org.touchstone.disposal.DisposalId;
import org.touchstone.disposal.Disposals;
import org.touchstone.evidence.LegalHolds;
import org.touchstone.evidence.Retention;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepFormLayout;

/** Exhibits past their time: what can go, what was proposed and decided, and what a legal hold keeps. */
@Route("disposals")
@RolesAllowed({"INVESTIGATOR", "APPROVER", "MANAGER"})
@Menu(order = 50, title = "disposal.title", icon = "vaadin:archive")
class DisposalsView extends Div implements HasDynamicTitle {

    private static final int NEWEST = 20;

    private final transient Disposals disposals;
    private final transient People people;
    private final transient Person reader;
    private final DueList due;
    private final Div proposals = new Div();

    DisposalsView(Disposals disposals, Retention retention, LegalHolds holds, People people, CurrentPerson current) {
        this.disposals = disposals;
        this.people = people;
        this.reader = current.get();
        boolean proposing = disposals.mayPropose(reader);
        due = new DueList(retention, reader, proposing);
        addClassName("ts-page");
        Paragraph lead = new Paragraph(Say.text("disposal.lead"));
        lead.addClassName("ts-lead");
        add(new H1(Say.text("disposal.title")), lead, new H2(Say.text("disposal.due")), due);
        if (proposing) {
            add(form());
        }
        add(new H2(Say.text("disposal.proposals")), proposals);
        add(new H2(Say.text("disposal.holds")), new HoldsInForce(holds, people, reader));
        refresh();
    }

    private StepFormLayout form() {
        TextArea reason = Fields.area("disposal.reason", Disposal.About.LONGEST);
        var form = new StepFormLayout("disposal.propose", "disposal.propose.help")
                .require(reason, "disposal.propose.reason");
        form.submit("disposal.propose.submit", () -> {
            DisposalId id = disposals.propose(reader, due.chosen(), reason.getValue());
            Say.done("disposal.propose.done", id.value());
            reason.clear();
            due.refresh();
            refresh();
        });
        return form;
    }

    private void refresh() {
        proposals.removeAll();
        List<Disposal> newest = disposals.newest(reader, NEWEST);
        if (newest.isEmpty()) {
            proposals.add(new EmptyState("disposal.proposals.empty", "disposal.proposals.emptyHint"));
        }
        newest.forEach(disposal -> proposals.add(DisposalWords.of(disposal, name(disposal), people)));
    }

    /** It leads on whoever may decide it. */
    private Component name(Disposal disposal) {
        String number = disposal.id().value();
        return disposal instanceof Disposal.Proposed && reader.has(Role.APPROVER)
                ? new Anchor("task/confirmDisposal/" + number, number)
                : new Span(number);
    }

    @Override
    public String getPageTitle() {
        return Say.text("disposal.title") + " – Touchstone";
    }
}
