package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.referral.LeadId;
import org.touchstone.referral.Leads;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The second of two persons looks at a lead before agencies get it. */
@org.springframework.stereotype.Component
class ReleaseLeadForm implements StepForm {

    private final Leads leads;
    private final People people;
    private final CurrentPerson current;

    ReleaseLeadForm(Leads leads, People people, CurrentPerson current) {
        this.leads = leads;
        this.people = people;
        this.current = current;
    }

    @Override
    public String step() {
        return "releaseLead";
    }

    @Override
    public Component open(String subject, Runnable done) {
        LeadId id = new LeadId(subject);
        TextArea reason = Fields.area("referral.form.refusal", 2_000);
        var form = new StepFormLayout("models.releaseLead", "models.releaseLead.help")
                .facts(LeadWords.facts(leads.see(current.get(), id), people))
                .with(reason);
        form.submit(
                "referral.form.release",
                () -> Confirm.ask("referral.form.release", "referral.form.release.ask", "referral.form.release", () -> {
                    leads.release(current.get(), id);
                    Say.done("referral.form.release.done", subject);
                    done.run();
                }));
        form.choice("referral.form.refuse", () -> {
            leads.refuse(current.get(), id, reason.getValue());
            Say.done("referral.form.refuse.done", subject);
            done.run();
        });
        return form;
    }
}
