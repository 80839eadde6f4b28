package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.referral.Lead;
import org.touchstone.referral.Leads;
import org.touchstone.referral.Outcome;
import org.touchstone.referral.Referral;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** The case page's part about leads and referrals: for the platform all of them, for an agency its own. */
@org.springframework.stereotype.Component
class ReferralPanel implements CasePanel {

    private static final Set<Role> READERS =
            Set.of(Role.INVESTIGATOR, Role.APPROVER, Role.MANAGER, Role.OFFICER, Role.SUPERVISOR);
    private static final Set<Role> OF_LEADS = Set.of(Role.INVESTIGATOR, Role.APPROVER, Role.MANAGER);

    private final Leads leads;
    private final ReferralDesk desk;
    private final ReferralWords words;
    private final People people;
    private final CurrentPerson current;

    ReferralPanel(Leads leads, ReferralDesk desk, ReferralWords words, People people, CurrentPerson current) {
        this.leads = leads;
        this.desk = desk;
        this.words = words;
        this.people = people;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.SUMMARY;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        Person me = current.get();
        if (!me.hasAny(READERS)) {
            return Optional.empty();
        }
        List<Lead> built = me.hasAny(OF_LEADS) ? leads.of(me, id) : List.of();
        List<Referral> sent = desk.of(me, id);
        if (built.isEmpty() && sent.isEmpty()) {
            return Optional.empty();
        }
        Div panel = new Div(new H3(Say.text("referral.panel")));
        panel.addClassName("ts-panel");
        built.forEach(
                lead -> panel.add(LeadWords.facts(lead, people).row("referral.form.state", LeadWords.state(lead))));
        sent.forEach(referral -> panel.add(referral(me, referral)));
        return Optional.of(panel);
    }

    private Facts referral(Person me, Referral referral) {
        Facts facts = new Facts()
                .row("referral.form.referral", referral.id().value())
                .row("referral.form.agency", words.agency(referral))
                .row("referral.form.state", ReferralWords.badge(referral));
        for (Outcome outcome : desk.outcomes(me, referral.id())) {
            facts.row("referral.form.outcome", RecordOutcomeForm.line(outcome));
        }
        return facts;
    }
}
