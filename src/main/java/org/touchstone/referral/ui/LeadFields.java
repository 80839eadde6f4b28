package org.touchstone.referral.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Organisation;
import org.touchstone.referral.LeadDraft;
import org.touchstone.referral.ProposedAgency;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** What an investigator fills in for a lead: title, suspicion, agencies with the rule that proposes them. */
final class LeadFields extends Div {

    private final TextField title = Fields.text("referral.form.title", 200);
    private final TextArea summary = Fields.area("referral.form.summary", 5_000);
    private final CheckboxGroup<Organisation> agencies;

    LeadFields(List<Organisation> all, List<ProposedAgency> proposed) {
        addClassName("ts-form-body");
        agencies = Fields.several(
                "referral.form.agencies", all, agency -> agency.id().value(), agency -> agency.name(Say.locale()));
        agencies.setHelperText(Say.text("referral.form.agencies.help"));
        agencies.setItemHelperGenerator(agency -> proposed.stream()
                .filter(one -> one.agency().equals(agency))
                .map(ProposedAgency::why)
                .findFirst()
                .orElse(null));
        agencies.setValue(proposed.stream().map(ProposedAgency::agency).collect(Collectors.toSet()));
        add(title, summary, agencies);
    }

    void show(LeadDraft draft) {
        title.setValue(draft.title());
        summary.setValue(draft.summary());
        agencies.setValue(agencies.getListDataView()
                .getItems()
                .filter(agency -> draft.agencies().contains(agency.id()))
                .collect(Collectors.toSet()));
    }

    LeadDraft draft(Set<CaseId> cases) {
        return new LeadDraft(
                title.getValue(),
                summary.getValue(),
                new HashSet<>(cases),
                agencies.getValue().stream().map(Organisation::id).collect(Collectors.toSet()));
    }
}
