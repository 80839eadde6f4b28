package org.touchstone.referral;

/** What an investigator makes of a penalised case. */
public sealed interface Consideration {

    /** Its source is known or not worth an agency's time; the case closes. */
    record NoLead(String reason) implements Consideration {

        public NoLead {
            reason = FreeText.reason(reason);
        }
    }

    /** It is the beginning of a new lead. */
    record NewLead(LeadDraft draft) implements Consideration {}

    /** It belongs to a lead that is not released yet. */
    record Joins(LeadId lead) implements Consideration {}
}
