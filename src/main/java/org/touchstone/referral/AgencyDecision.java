package org.touchstone.referral;

import org.touchstone.common.OrganisationId;

/** An agency's word on a referral. */
public sealed interface AgencyDecision {

    /** Takes it on. */
    record Accept() implements AgencyDecision {}

    /** Gives it back with its reasons. */
    record Decline(String reason) implements AgencyDecision {}

    /** Wants to know more first. */
    record AskMore(String question) implements AgencyDecision {}

    /** Another agency is competent. */
    record PassOn(OrganisationId to, String reason) implements AgencyDecision {}
}
