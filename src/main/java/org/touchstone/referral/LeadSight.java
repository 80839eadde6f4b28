package org.touchstone.referral;

import java.util.Set;
import org.touchstone.common.CaseId;

/** What an agency reads of the lead that was referred to it. */
public record LeadSight(LeadId id, String title, String summary, Set<CaseId> cases) {}
