package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;

/** A complaint as the API shows it: numbers and names as plain text. */
record ComplaintBody(
        String id,
        String brand,
        String rightId,
        String rightName,
        ComplaintReason reason,
        String description,
        String by,
        Instant at,
        int listings,
        List<AccusedBody> accused) {

    /** One seller named in it and the case against them. */
    record AccusedBody(String caseId, String sellerName, int listings, ComplaintStatus status) {

        static AccusedBody of(Complaint.Accused accused) {
            return new AccusedBody(
                    accused.caseId().value(), accused.sellerName(), accused.listings(), accused.status());
        }
    }

    /** What was filed: the number of the complaint and of the cases that it opened or joined. */
    record FiledBody(String id, List<String> cases) {

        static FiledBody of(Filed filed) {
            return new FiledBody(
                    filed.id().value(),
                    filed.cases().stream().map(CaseId::value).toList());
        }
    }

    static ComplaintBody of(Complaint complaint) {
        return new ComplaintBody(
                complaint.id().value(),
                complaint.brand().value(),
                complaint.rightId(),
                complaint.rightName(),
                complaint.reason(),
                complaint.description(),
                complaint.by().value(),
                complaint.at(),
                complaint.listings(),
                complaint.accused().stream().map(AccusedBody::of).toList());
    }
}
