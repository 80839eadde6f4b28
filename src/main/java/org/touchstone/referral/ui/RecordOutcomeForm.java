package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.referral.Outcome;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.referral.ReferralId;
import org.touchstone.referral.Referrals;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Fields;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The officers record what came of the lead, as often as there is something, and conclude in the end. */
@org.springframework.stereotype.Component
class RecordOutcomeForm implements StepForm {

    private final Referrals referrals;
    private final ReferralDesk desk;
    private final ReferralWords words;
    private final CurrentPerson current;
    private final Clock clock;

    RecordOutcomeForm(Referrals referrals, ReferralDesk desk, ReferralWords words, CurrentPerson current, Clock clock) {
        this.referrals = referrals;
        this.desk = desk;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "recordOutcome";
    }

    @Override
    public Component open(String subject, Runnable done) {
        ReferralId id = new ReferralId(subject);
        OutcomeFields fields = new OutcomeFields(LocalDate.ofInstant(clock.instant(), Dates.ZONE));
        Div recorded = new Div();
        show(recorded, id);
        TextArea closing = Fields.area("referral.form.closing", 2_000);
        var form = new StepFormLayout("models.recordOutcome", "models.recordOutcome.help")
                .facts(words.facts(id))
                .with(words.guides(id), recorded, fields);
        form.submit("referral.form.record", () -> {
            referrals.record(current.get(), id, fields.outcome());
            fields.clear();
            show(recorded, id);
            Say.done("referral.form.record.done", subject);
        });
        form.with(closing);
        form.choice("referral.form.conclude", () -> {
            referrals.conclude(current.get(), id, closing.getValue());
            Say.done("referral.form.conclude.done", subject);
            done.run();
        });
        return form;
    }

    private void show(Div recorded, ReferralId id) {
        recorded.removeAll();
        for (Outcome outcome : desk.outcomes(current.get(), id)) {
            recorded.add(new Div(line(outcome)));
        }
    }

    static String line(Outcome outcome) {
        return Say.text(
                "referral.outcome.line",
                Dates.date(outcome.happenedOn()),
                outcome.suspects(),
                outcome.arrests(),
                outcome.closed().all(),
                outcome.seized(),
                MoneyText.of(outcome.value()));
    }
}
