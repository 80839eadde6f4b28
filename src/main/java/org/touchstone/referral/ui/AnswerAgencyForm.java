package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.referral.ReferralId;
import org.touchstone.referral.Referrals;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The platform's answer to an agency that wants to know more. */
@org.springframework.stereotype.Component
class AnswerAgencyForm implements StepForm {

    private final Referrals referrals;
    private final ReferralWords words;
    private final CurrentPerson current;

    AnswerAgencyForm(Referrals referrals, ReferralWords words, CurrentPerson current) {
        this.referrals = referrals;
        this.words = words;
        this.current = current;
    }

    @Override
    public String step() {
        return "answerAgency";
    }

    @Override
    public Component open(String subject, Runnable done) {
        ReferralId id = new ReferralId(subject);
        TextArea answer = Fields.area("referral.form.answer", 2_000);
        var form = new StepFormLayout("models.answerAgency", "models.answerAgency.help")
                .facts(words.facts(id))
                .require(answer, "referral.refused.reason");
        form.submit("referral.form.send", () -> {
            referrals.answer(current.get(), id, answer.getValue());
            Say.done("referral.form.send.done", subject);
            done.run();
        });
        return form;
    }
}
