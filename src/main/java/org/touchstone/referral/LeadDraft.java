package org.touchstone.referral;

import java.util.HashSet;
import java.util.Set;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/**
 * What an investigator puts into a lead: what is suspected, on which cases, for which agencies.
 *
 * @param title 3 to 200 characters
 * @param summary 20 to 5,000 characters: where the source is suspected and why
 * @param cases the penalised cases it rests on, at most 200
 * @param agencies one to eight agencies that work it, jointly when there are several
 */
public record LeadDraft(String title, String summary, Set<CaseId> cases, Set<OrganisationId> agencies) {

    private static final int MOST_CASES = 200;

    public LeadDraft {
        title = PlainText.sized(title, 3, 200, "referral.refused.title");
        summary = PlainText.sized(summary, 20, 5_000, "referral.refused.summary");
        if (agencies.isEmpty() || agencies.size() > 8) {
            throw new Refused("referral.refused.agencies");
        }
        if (cases.size() > MOST_CASES) {
            throw new Refused("referral.refused.cases", MOST_CASES);
        }
        cases = Set.copyOf(cases);
        agencies = Set.copyOf(agencies);
    }

    /** The same resting on one more case. */
    LeadDraft with(CaseId joining) {
        Set<CaseId> more = new HashSet<>(cases);
        more.add(joining);
        return new LeadDraft(title, summary, more, agencies);
    }
}
