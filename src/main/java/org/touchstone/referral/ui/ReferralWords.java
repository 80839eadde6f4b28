package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.referral.AgencyQuestion;
import org.touchstone.referral.Ending;
import org.touchstone.referral.LeadSight;
import org.touchstone.referral.Referral;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.referral.ReferralId;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.Facts;
import org.touchstone.ui.GoodsGuide;
import org.touchstone.ui.Say;

/** A referral in words: what the agency is asked to look at. */
@org.springframework.stereotype.Component
class ReferralWords {

    private final ReferralDesk desk;
    private final People people;
    private final GoodsGuide guide;
    private final CurrentPerson current;

    ReferralWords(ReferralDesk desk, People people, GoodsGuide guide, CurrentPerson current) {
        this.guide = guide;
        this.desk = desk;
        this.people = people;
        this.current = current;
    }

    Facts facts(ReferralId id) {
        Referral referral = desk.see(current.get(), id);
        LeadSight lead = desk.lead(current.get(), id);
        Facts facts = new Facts()
                .row("referral.form.lead", lead.id() + " · " + lead.title())
                .row("referral.form.summary", lead.summary())
                .row("referral.form.agency", agency(referral))
                .row("referral.form.state", badge(referral))
                .row("referral.form.sentAt", Dates.full(referral.facts().sentAt()));
        if (referral instanceof Referral.Sent sent) {
            facts.row("referral.form.due", new DueBadge(sent.due()));
        }
        Div cases = new Div();
        lead.cases().forEach(caseId -> cases.add(new Anchor("case/" + caseId, caseId.value()), new Div()));
        facts.row("referral.form.cases", cases);
        for (AgencyQuestion question : desk.questions(current.get(), id)) {
            facts.row("referral.form.question", question.question());
            facts.row("referral.form.answer", question.answer());
        }
        return facts;
    }

    /** What the brands concerned tell an officer about their goods. */
    Component guides(ReferralId id) {
        return guide.ofRights(desk.rights(current.get(), id));
    }

    String agency(Referral referral) {
        return people.organisation(referral.agency()).name(Say.locale());
    }

    static Badge badge(Referral referral) {
        return switch (referral) {
            case Referral.Sent sent -> Badge.of("referral.state.Sent", Badge.Tone.WARNING);
            case Referral.Questioned asked -> Badge.of("referral.state.Questioned", Badge.Tone.WARNING);
            case Referral.Accepted accepted -> Badge.of("referral.state.Accepted", Badge.Tone.INFO);
            case Referral.Working working -> Badge.of("referral.state.Working", Badge.Tone.INFO);
            case Referral.Ended ended ->
                Badge.of(
                        "referral.ending." + ended.ending(),
                        ended.ending() == Ending.CONCLUDED ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL);
        };
    }
}
