package org.touchstone.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.rights.Words;

/** A registration: written, sent, reviewed by intake, perhaps asked back, and decided. */
public sealed interface Registration {

    int LONGEST_TEXT = 2_000;

    Head head();

    default RegistrationId id() {
        return head().id();
    }

    default RegistrationKind kind() {
        return head().kind();
    }

    /** The word for where it stands, as the key of a text. */
    default String textKey() {
        return switch (this) {
            case Draft draft -> "registration.state.DRAFT";
            case UnderReview review -> "registration.state.UNDER_REVIEW";
            case Asked asked -> "registration.state.ASKED";
            case Ended ended -> "registration.state." + ended.ending();
        };
    }

    /**
     * What stays the same in every state.
     *
     * @param by who writes or wrote it
     * @param title what it is about in one line: a brand, a right
     * @param target the right it made or renews; for a letter none
     */
    record Head(
            RegistrationId id,
            RegistrationKind kind,
            OrganisationId applicant,
            PersonId by,
            RegistrationForm form,
            Instant savedAt,
            String title,
            @Nullable String target,
            int version) {

        Head about(String what, @Nullable String aim) {
            return new Head(id, kind, applicant, by, form, savedAt, what, aim, version);
        }

        Head with(RegistrationForm written, Instant at) {
            return new Head(id, kind, applicant, by, written, at, title, target, version);
        }
    }

    /** Only its writer sees it. */
    record Draft(Head head) implements Registration {

        UnderReview send(String title, @Nullable String target, Instant at, Instant due) {
            return new UnderReview(head.about(title, target), at, due);
        }
    }

    /** Waits for intake until {@code due}. */
    record UnderReview(Head head, Instant sentAt, Instant due) implements Registration {

        Ended accept(PersonId reviewer, Instant at) {
            return new Ended(head, sentAt, Ending.ACCEPTED, "", reviewer, at);
        }

        Ended refuse(PersonId reviewer, String reason, Instant at) {
            return new Ended(head, sentAt, Ending.REFUSED, reason, reviewer, at);
        }

        Ended takeBack(PersonId applicant, Instant at) {
            return new Ended(head, sentAt, Ending.TAKEN_BACK, "", applicant, at);
        }

        Asked ask(String question, Instant until) {
            return new Asked(head, sentAt, question, until);
        }
    }

    /** Waits for the applicant's answer until {@code due}; without one it lapses. */
    record Asked(Head head, Instant sentAt, String question, Instant due) implements Registration {

        UnderReview answered(Instant until) {
            return new UnderReview(head, sentAt, until);
        }

        Ended takeBack(PersonId applicant, Instant at) {
            return new Ended(head, sentAt, Ending.TAKEN_BACK, "", applicant, at);
        }

        Ended lapse(Instant at) {
            return new Ended(head, sentAt, Ending.WITHDRAWN, "", PersonId.SYSTEM, at);
        }
    }

    /** @param reason why it was refused, empty otherwise */
    record Ended(Head head, Instant sentAt, Ending ending, String reason, PersonId by, Instant at)
            implements Registration {}

    /** How a registration ended. */
    enum Ending {
        ACCEPTED,
        REFUSED,
        /** The applicant did not answer in time. */
        WITHDRAWN,
        /** The applicant wanted it no more. */
        TAKEN_BACK
    }

    /** Words that others read: 1 to 2,000 characters. */
    static String said(String text, String key) {
        String stripped = Words.prose(text);
        if (stripped.isEmpty() || stripped.length() > LONGEST_TEXT) {
            throw new Refused(key, LONGEST_TEXT);
        }
        return stripped;
    }
}
