package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.Texts;

/** A complaint as the API shows it: numbers and names as plain text. */
record ComplaintBody(
        String id,
        @Nullable String reference,
        String brand,
        String rightId,
        String rightName,
        ComplaintReason reason,
        String description,
        Map<ComplaintFact, String> facts,
        String by,
        Instant at,
        int listings,
        List<AccusedBody> accused) {

    /**
     * One seller named in it and the case against them.
     *
     * @param because why it stands there, as a sentence: the question that waits for an answer, or why it was rejected
     * @param answerBy until when the question can be answered
     */
    record AccusedBody(
            String caseId,
            String sellerName,
            int listings,
            ComplaintStatus status,
            @Nullable String because,
            @Nullable RejectionReason rejection,
            @Nullable Instant answerBy) {

        static AccusedBody of(Complaint.Accused accused, Locale locale) {
            Complaint.Because because = accused.because();
            return new AccusedBody(
                    accused.caseId().value(),
                    accused.sellerName(),
                    accused.listings(),
                    accused.status(),
                    words(because, locale),
                    because.rejection(),
                    because.answerBy());
        }

        private static @Nullable String words(Complaint.Because because, Locale locale) {
            return because.rejection() == null
                    ? because.question()
                    : Texts.get(
                            locale,
                            "complaint.because.rejected",
                            Texts.get(locale, "complaint.rejection." + because.rejection()),
                            because.explanation());
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

    static ComplaintBody of(Complaint complaint, Locale locale) {
        return new ComplaintBody(
                complaint.id().value(),
                complaint.reference(),
                complaint.brand().value(),
                complaint.rightId(),
                complaint.rightName(),
                complaint.reason(),
                complaint.description(),
                complaint.facts(),
                complaint.by().value(),
                complaint.at(),
                complaint.listings(),
                complaint.accused().stream()
                        .map(accused -> AccusedBody.of(accused, locale))
                        .toList());
    }
}
