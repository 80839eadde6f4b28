package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/**
 * A complaint as it was filed, with where it stands against each seller it names.
 *
 * @param facts what its reason asked for
 * @param reference the number under which the reporter's own system knows it
 */
public record Complaint(
        ComplaintId id,
        OrganisationId brand,
        String rightId,
        String rightName,
        ComplaintReason reason,
        String description,
        Map<ComplaintFact, String> facts,
        @Nullable String reference,
        PersonId by,
        Instant at,
        int listings,
        List<Accused> accused) {

    /** One seller named in the complaint and the case against them. */
    public record Accused(CaseId caseId, String sellerName, int listings, ComplaintStatus status, Because because) {}

    /**
     * Why it stands there, where a person has to read it.
     *
     * @param question what intake asks, while an answer is awaited
     * @param answerBy until when
     * @param rejection why it was rejected
     * @param explanation intake's words about the rejection
     */
    public record Because(
            @Nullable String question,
            @Nullable Instant answerBy,
            @Nullable RejectionReason rejection,
            @Nullable String explanation) {

        static final Because NOTHING = new Because(null, null, null, null);
    }

    Complaint with(List<Accused> sellers) {
        return new Complaint(
                id, brand, rightId, rightName, reason, description, facts, reference, by, at, listings, sellers);
    }
}
