package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.stream.Collectors;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.referral.ReferralId;
import org.touchstone.referral.Referrals;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The head of unit names the officers who work a lead. */
@org.springframework.stereotype.Component
class AssignOfficersForm implements StepForm {

    private final Referrals referrals;
    private final ReferralDesk desk;
    private final ReferralWords words;
    private final People people;
    private final CurrentPerson current;

    AssignOfficersForm(
            Referrals referrals, ReferralDesk desk, ReferralWords words, People people, CurrentPerson current) {
        this.referrals = referrals;
        this.desk = desk;
        this.words = words;
        this.people = people;
        this.current = current;
    }

    @Override
    public String step() {
        return "assignOfficers";
    }

    @Override
    public Component open(String subject, Runnable done) {
        ReferralId id = new ReferralId(subject);
        int needed =
                ReferralDesk.officersNeeded(people.organisation(current.get().organisation()));
        CheckboxGroup<Person> officers = Fields.several(
                "referral.form.officers",
                desk.officers(current.get(), id),
                one -> one.id().value(),
                Person::name);
        officers.setHelperText(Say.text("referral.form.officers.help", needed));
        var form = new StepFormLayout("models.assignOfficers", "models.assignOfficers.help")
                .facts(words.facts(id))
                .with(words.guides(id), officers);
        form.submit("referral.form.assign", () -> {
            referrals.assign(
                    current.get(),
                    id,
                    officers.getValue().stream().map(Person::id).collect(Collectors.toSet()));
            Say.done("referral.form.assign.done", subject);
            done.run();
        });
        return form;
    }
}
