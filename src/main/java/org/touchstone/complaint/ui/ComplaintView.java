package org.touchstone.complaint.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.touchstone.cases.Cases;
import org.touchstone.common.Refused;
import org.touchstone.complaint.Complaint;
import org.touchstone.complaint.ComplaintId;
import org.touchstone.complaint.ComplaintStatus;
import org.touchstone.complaint.Complaints;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;
import org.touchstone.rules.Term;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** One complaint: its reference number, where it stands against each seller, and what happens next. */
@Route("complaint")
@RolesAllowed({"BRAND", "INTAKE", "INVESTIGATOR", "ADJUDICATOR", "APPROVER", "MANAGER"})
class ComplaintView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final Set<ComplaintStatus> BEFORE_NOTICE = EnumSet.of(
            ComplaintStatus.RECEIVED,
            ComplaintStatus.IN_REVIEW,
            ComplaintStatus.QUESTION,
            ComplaintStatus.TEST_PURCHASE);

    private final transient Complaints complaints;
    private final transient Cases cases;
    private final transient RuleSets rules;
    private final transient CurrentPerson current;
    private String number = "";

    ComplaintView(Complaints complaints, Cases cases, RuleSets rules, CurrentPerson current) {
        this.complaints = complaints;
        this.cases = cases;
        this.rules = rules;
        this.current = current;
        addClassNames("ts-page", "ts-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        number = parameter;
        removeAll();
        try {
            show(complaints.see(current.get(), new ComplaintId(parameter)));
        } catch (Refused unseen) {
            throw new NotFoundException(unseen.in(Say.locale()));
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("complaint.title", number);
    }

    private void show(Complaint complaint) {
        Facts facts = new Facts()
                .row("complaint.form.right", complaint.rightName())
                .row("complaint.form.reason", Say.text("complaint.reason." + complaint.reason()))
                .row("complaint.filedAt", Dates.text(complaint.at()))
                .row("complaint.form.listings", Integer.toString(complaint.listings()))
                .row("complaint.form.description", complaint.description());
        FactRows.add(facts, complaint.facts());
        Div accused = new Div();
        accused.addClassName("ts-cards");
        complaint.accused().forEach(one -> accused.add(card(one)));
        add(new H1(Say.text("complaint.title", complaint.id())));
        complaint.accused().stream().filter(ComplaintView::fresh).findFirst().ifPresent(one -> add(next(rulesOf(one))));
        add(new H2(Say.text("complaint.against")), accused, said(facts));
    }

    private static Div said(Facts facts) {
        Div said = new Div(new H2(Say.text("complaint.said")), facts);
        said.addClassName("ts-panel");
        return said;
    }

    /** Before the seller hears of it; a complaint that joins a case finds it further on already. */
    private static boolean fresh(Complaint.Accused accused) {
        return BEFORE_NOTICE.contains(accused.status());
    }

    /** The case keeps the rules that it was opened under, whichever are in force by now. */
    private RuleSet rulesOf(Complaint.Accused one) {
        return rules.of(cases.of(one.caseId()).ruleSet());
    }

    private static Div next(RuleSet set) {
        OrderedList steps = new OrderedList(
                step("complaint.next.verify", set.term("verification"), set.term("clarification")),
                step("complaint.next.seller", set.term("rebuttal")),
                step("complaint.next.decide", set.term("answer")),
                step("complaint.next.tell"));
        Div next = new Div(new Paragraph(Say.text("complaint.received")), new H2(Say.text("complaint.next")), steps);
        next.addClassName("ts-note");
        return next;
    }

    private static ListItem step(String key, Term... terms) {
        return new ListItem(Say.text(
                key, Stream.of(terms).map(term -> term.in(Say.locale())).toArray()));
    }

    private static Div card(Complaint.Accused accused) {
        Anchor link = new Anchor("case/" + accused.caseId(), accused.caseId().value());
        Paragraph listings = new Paragraph(Say.text("complaint.listings", accused.listings()));
        listings.addClassName("ts-secondary");
        Div card = new Div(new H3(accused.sellerName()), StatusBadge.of(accused.status()), listings);
        because(accused.because()).map(Paragraph::new).ifPresent(card::add);
        card.add(link);
        card.addClassName("ts-card");
        return card;
    }

    /** The question that waits for an answer, or why it was rejected. */
    private static Optional<String> because(Complaint.Because because) {
        if (because.rejection() != null) {
            return Optional.of(Say.text(
                    "complaint.because.rejected",
                    Say.text("complaint.rejection." + because.rejection()),
                    because.explanation()));
        }
        return Optional.ofNullable(because.question());
    }
}
