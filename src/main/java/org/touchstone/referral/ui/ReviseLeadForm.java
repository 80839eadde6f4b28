package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.referral.Lead;
import org.touchstone.referral.LeadId;
import org.touchstone.referral.Leads;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** A lead that came back: the investigator adds what was missing, or gives it up. */
@org.springframework.stereotype.Component
class ReviseLeadForm implements StepForm {

    private final Leads leads;
    private final People people;
    private final CurrentPerson current;

    ReviseLeadForm(Leads leads, People people, CurrentPerson current) {
        this.leads = leads;
        this.people = people;
        this.current = current;
    }

    @Override
    public String step() {
        return "reviseLead";
    }

    @Override
    public Component open(String subject, Runnable done) {
        LeadId id = new LeadId(subject);
        Lead lead = leads.see(current.get(), id);
        String refusal = lead instanceof Lead.Returned returned ? returned.refusal() : "";
        LeadFields fields = new LeadFields(people.organisations(Organisation.Kind.AGENCY), List.of());
        fields.show(lead.draft());
        var form = new StepFormLayout("models.reviseLead", "models.reviseLead.help")
                .facts(new Facts().row("referral.form.refusal", refusal))
                .with(fields);
        form.submit("referral.form.resubmit", () -> {
            leads.resubmit(current.get(), id, fields.draft(Set.of()));
            Say.done("referral.form.resubmit.done", subject);
            done.run();
        });
        form.choice(
                "referral.form.giveUp",
                () -> Confirm.ask("referral.form.giveUp", "referral.form.giveUp.ask", "referral.form.giveUp", () -> {
                    leads.giveUp(current.get(), id);
                    Say.done("referral.form.giveUp.done", subject);
                    done.run();
                }));
        return form;
    }
}
