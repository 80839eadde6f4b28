package org.touchstone.cases;

import org.touchstone.common.CaseId;

/** A listing that an open case accuses already, and of what. */
public record AccusedListing(String listingId, CaseId caseId, Allegation allegation) {}
