package org.touchstone.referral;

import org.touchstone.identity.Organisation;

/** An agency that the rules propose, and the rule's own sentence why. */
public record ProposedAgency(Organisation agency, String why) {}
