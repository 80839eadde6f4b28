package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** A complaint as it was filed, with where it stands against each seller it names. */
public record Complaint(
        ComplaintId id,
        OrganisationId brand,
        String rightId,
        String rightName,
        ComplaintReason reason,
        String description,
        PersonId by,
        Instant at,
        int listings,
        List<Accused> accused) {

    /** One seller named in the complaint and the case against them. */
    public record Accused(CaseId caseId, String sellerName, int listings, ComplaintStatus status) {}

    Complaint with(List<Accused> sellers) {
        return new Complaint(id, brand, rightId, rightName, reason, description, by, at, listings, sellers);
    }
}
