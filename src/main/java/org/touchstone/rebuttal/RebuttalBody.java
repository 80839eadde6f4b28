package org.touchstone.rebuttal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceId;

/** The rebuttal of a case as the API shows it: numbers and names as plain text, what is not known left out. */
record RebuttalBody(
        String caseId,
        RebuttalFile.State state,
        int attempt,
        int attempts,
        Instant until,
        @Nullable Instant answerBy,
        @Nullable Outcome outcome,
        boolean interim,
        List<AttemptBody> history) {

    /** One attempt and what was said to it. */
    record AttemptBody(
            int number,
            String statement,
            Set<Ground> grounds,
            List<String> evidence,
            @Nullable String by,
            Instant at,
            @Nullable GivenAnswer answer,
            @Nullable GivenAssessment assessment) {}

    record GivenAnswer(
            Answer.Position position,
            String reasons,
            @Nullable String note,
            @Nullable String by,
            Instant at) {}

    record GivenAssessment(
            Assessment.Verdict verdict,
            String reasons,
            @Nullable String by,
            Instant at) {}

    static RebuttalBody of(RebuttalFile file) {
        return new RebuttalBody(
                file.caseId().value(),
                file.state(),
                file.attempt(),
                file.attempts(),
                file.until(),
                file.answerBy(),
                file.outcome(),
                file.interim(),
                file.history().stream().map(RebuttalBody::of).toList());
    }

    private static AttemptBody of(Attempt attempt) {
        Refutation refutation = attempt.refutation();
        return new AttemptBody(
                attempt.number(),
                refutation.statement(),
                refutation.grounds(),
                refutation.evidence().stream().map(EvidenceId::value).toList(),
                name(attempt.by()),
                attempt.at(),
                of(attempt.answered()),
                of(attempt.assessed()));
    }

    private static @Nullable GivenAnswer of(Attempt.@Nullable Answered answered) {
        if (answered == null) {
            return null;
        }
        Answer answer = answered.answer();
        String note = answer.note().isEmpty() ? null : answer.note();
        return new GivenAnswer(answer.position(), answer.reasons(), note, name(answered.by()), answered.at());
    }

    private static @Nullable GivenAssessment of(Attempt.@Nullable Assessed assessed) {
        return assessed == null
                ? null
                : new GivenAssessment(
                        assessed.assessment().verdict(),
                        assessed.assessment().reasons(),
                        name(assessed.by()),
                        assessed.at());
    }

    private static @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
