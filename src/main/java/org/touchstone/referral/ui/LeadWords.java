package org.touchstone.referral.ui;

import java.util.stream.Collectors;
import org.touchstone.common.CaseId;
import org.touchstone.identity.People;
import org.touchstone.referral.Lead;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** A lead in words. */
final class LeadWords {

    private LeadWords() {}

    static String line(Lead lead) {
        return lead.id() + " · " + lead.draft().title();
    }

    static String state(Lead lead) {
        return Say.text("referral.lead.state." + lead.getClass().getSimpleName());
    }

    static Facts facts(Lead lead, People people) {
        return new Facts()
                .row("referral.form.lead", line(lead))
                .row("referral.form.summary", lead.draft().summary())
                .row(
                        "referral.form.agencies",
                        lead.draft().agencies().stream()
                                .map(agency -> people.organisation(agency).name(Say.locale()))
                                .collect(Collectors.joining(", ")))
                .row(
                        "referral.form.cases",
                        lead.draft().cases().stream().map(CaseId::value).collect(Collectors.joining(", ")))
                .row("referral.form.builtBy", people.name(lead.builtBy()));
    }
}
