package org.touchstone.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as the API shows it.
 *
 * @param state DRAFT, UNDER_REVIEW, ASKED, ACCEPTED, REFUSED, WITHDRAWN (lapsed without an answer) or TAKEN_BACK
 * @param right the right it made or renews; for a letter and a draft none
 * @param due when the clock of whoever has to act runs out
 */
record RegistrationBody(
        String id,
        RegistrationKind kind,
        String state,
        String applicant,
        String title,
        RegistrationForm form,
        @Nullable String right,
        Instant savedAt,
        @Nullable Instant sentAt,
        @Nullable Instant due,
        @Nullable String question,
        @Nullable String reason,
        @Nullable Instant endedAt,
        List<Answer> answers) {

    static RegistrationBody of(Registration registration, List<Answer> answers) {
        Registration.Head head = registration.head();
        RegistrationRow.State state = RegistrationRow.State.of(registration);
        return new RegistrationBody(
                head.id().value(),
                head.kind(),
                state.name(),
                head.applicant().value(),
                head.title(),
                head.form(),
                head.target(),
                head.savedAt(),
                state.sentAt(),
                state.due(),
                state.question(),
                state.reason(),
                state.endedAt(),
                answers);
    }
}
