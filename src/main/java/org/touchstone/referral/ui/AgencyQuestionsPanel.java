package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.referral.AgencyQuestion;
import org.touchstone.referral.Referral;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** What the agencies asked and what they were answered, among the messages of a case: for them and for staff. */
@org.springframework.stereotype.Component
class AgencyQuestionsPanel implements CasePanel {

    private static final Set<Role> READERS =
            EnumSet.of(Role.OFFICER, Role.SUPERVISOR, Role.INVESTIGATOR, Role.APPROVER, Role.MANAGER);

    private final ReferralDesk desk;
    private final ReferralWords words;
    private final CurrentPerson current;

    AgencyQuestionsPanel(ReferralDesk desk, ReferralWords words, CurrentPerson current) {
        this.desk = desk;
        this.words = words;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.MESSAGES;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        Person me = current.get();
        if (!me.hasAny(READERS)) {
            return Optional.empty();
        }
        Div panel = new Div(new H3(Say.text("referral.questions")));
        panel.addClassName("ts-panel");
        for (Referral referral : desk.of(me, id)) {
            desk.questions(me, referral.id()).forEach(asked -> panel.add(line(referral, asked)));
        }
        return panel.getComponentCount() > 1 ? Optional.of(panel) : Optional.empty();
    }

    private Facts line(Referral referral, AgencyQuestion asked) {
        return new Facts()
                .row("referral.form.agency", words.agency(referral))
                .row("referral.questions.question", asked.question())
                .row(
                        "referral.questions.answer",
                        asked.answer() == null ? Say.text("referral.questions.none") : asked.answer());
    }
}
