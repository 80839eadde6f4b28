package org.touchstone.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.cases.CaseFile;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.referral.Consideration;
import org.touchstone.referral.Lead;
import org.touchstone.referral.Leads;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** An investigator's view on a penalised case: no lead, a new one, or one that waits for its release. */
@org.springframework.stereotype.Component
class ConsiderLeadForm implements StepForm {

    private final Leads leads;
    private final People people;
    private final CurrentPerson current;

    ConsiderLeadForm(Leads leads, People people, CurrentPerson current) {
        this.leads = leads;
        this.people = people;
        this.current = current;
    }

    private enum Choice {
        NEW,
        JOIN,
        NONE
    }

    @Override
    public String step() {
        return "considerLead";
    }

    @Override
    public Component open(String subject, Runnable done) {
        CaseId id = new CaseId(subject);
        Person me = current.get();
        RadioButtonGroup<Choice> choice = Fields.choice(
                "referral.form.choice", List.of(Choice.values()), one -> Say.text("referral.form.choice." + one));
        LeadFields fields =
                new LeadFields(people.organisations(Organisation.Kind.AGENCY), leads.propose(me, Set.of(id)));
        CheckboxGroup<CaseFile> others = others(me, id);
        Select<Lead> open = Fields.select(
                "referral.form.open", leads.open(me), lead -> lead.id().value(), LeadWords::line);
        open.setEmptySelectionAllowed(false);
        TextArea reason = Fields.area("referral.form.noLead", 2_000);
        choice.addValueChangeListener(change -> {
            fields.setVisible(change.getValue() == Choice.NEW);
            others.setVisible(change.getValue() == Choice.NEW
                    && !others.getListDataView().getItems().toList().isEmpty());
            open.setVisible(change.getValue() == Choice.JOIN);
            reason.setVisible(change.getValue() == Choice.NONE);
        });
        choice.setValue(Choice.NEW);
        var form = new StepFormLayout("models.considerLead", "models.considerLead.help")
                .with(choice, fields, others, open, reason);
        form.submit("referral.form.considered", () -> {
            leads.consider(
                    current.get(),
                    id,
                    switch (choice.getValue()) {
                        case NEW -> new Consideration.NewLead(fields.draft(ids(others)));
                        case JOIN -> new Consideration.Joins(chosen(open).id());
                        case NONE -> new Consideration.NoLead(reason.getValue());
                    });
            Say.done("referral.form.considered.done", subject);
            done.run();
        });
        return form;
    }

    private CheckboxGroup<CaseFile> others(Person me, CaseId id) {
        List<CaseFile> waiting = leads.waiting(me).stream()
                .filter(file -> !file.id().equals(id))
                .limit(50)
                .toList();
        CheckboxGroup<CaseFile> others = Fields.several(
                "referral.form.others",
                waiting,
                file -> file.id().value(),
                file -> file.id() + " · " + file.brandName() + " / " + file.sellerName());
        others.setHelperText(Say.text("referral.form.others.help"));
        return others;
    }

    private static Set<CaseId> ids(CheckboxGroup<CaseFile> others) {
        return others.getValue().stream().map(CaseFile::id).collect(Collectors.toSet());
    }

    private static Lead chosen(Select<Lead> open) {
        if (open.getValue() == null) {
            throw new Refused("referral.refused.noLeadChosen");
        }
        return open.getValue();
    }
}
