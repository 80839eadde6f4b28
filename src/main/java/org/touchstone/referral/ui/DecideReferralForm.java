package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.referral.AgencyDecision;
import org.touchstone.referral.ReferralId;
import org.touchstone.referral.Referrals;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** An agency's word on a referral. */
@org.springframework.stereotype.Component
class DecideReferralForm implements StepForm {

    private final Referrals referrals;
    private final ReferralWords words;
    private final People people;
    private final CurrentPerson current;

    DecideReferralForm(Referrals referrals, ReferralWords words, People people, CurrentPerson current) {
        this.referrals = referrals;
        this.words = words;
        this.people = people;
        this.current = current;
    }

    private enum Choice {
        ACCEPT,
        DECLINE,
        ASK,
        PASS
    }

    @Override
    public String step() {
        return "decideReferral";
    }

    @Override
    public Component open(String subject, Runnable done) {
        ReferralId id = new ReferralId(subject);
        RadioButtonGroup<Choice> choice = Fields.choice(
                "referral.form.decision", List.of(Choice.values()), one -> Say.text("referral.form.decision." + one));
        TextArea text = Fields.area("referral.form.text.DECLINE", 2_000);
        Select<Organisation> to =
                Fields.select("referral.form.passTo", others(), one -> one.id().value(), one -> one.name(Say.locale()));
        choice.addValueChangeListener(change -> {
            Choice now = change.getValue();
            text.setVisible(now != null && now != Choice.ACCEPT);
            text.setLabel(now == null ? "" : Say.text("referral.form.text." + now));
            to.setVisible(now == Choice.PASS);
        });
        text.setVisible(false);
        to.setVisible(false);
        var form = new StepFormLayout("models.decideReferral", "models.decideReferral.help")
                .facts(words.facts(id))
                .with(words.guides(id))
                .require(choice, "referral.refused.noDecision")
                .with(to, text);
        form.submit("referral.form.decide", () -> {
            referrals.decide(current.get(), id, decision(choice.getValue(), text.getValue(), to.getValue()));
            Say.done("referral.form.decide.done", subject);
            done.run();
        });
        return form;
    }

    private static AgencyDecision decision(Choice choice, String text, @Nullable Organisation to) {
        return switch (choice) {
            case ACCEPT -> new AgencyDecision.Accept();
            case DECLINE -> new AgencyDecision.Decline(text);
            case ASK -> new AgencyDecision.AskMore(text);
            case PASS -> {
                if (to == null) {
                    throw new Refused("referral.refused.noAgency");
                }
                yield new AgencyDecision.PassOn(to.id(), text);
            }
        };
    }

    private List<Organisation> others() {
        return people.organisations(Organisation.Kind.AGENCY).stream()
                .filter(agency -> !agency.id().equals(current.get().organisation()))
                .toList();
    }
}
