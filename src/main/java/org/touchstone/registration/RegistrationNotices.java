package org.touchstone.registration;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.common.Moment;
import org.touchstone.common.Texts;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.notice.Receipts;
import org.touchstone.rights.Letter;
import org.touchstone.rights.LetterTakenBack;
import org.touchstone.rights.Letters;
import org.touchstone.rights.Right;

/** Who is told what of a registration. */
@Component
class RegistrationNotices {

    private final Notices notices;
    private final Receipts receipts;
    private final Letters letters;
    private final People people;

    RegistrationNotices(Notices notices, Receipts receipts, Letters letters, People people) {
        this.notices = notices;
        this.receipts = receipts;
        this.letters = letters;
        this.people = people;
    }

    /** Whoever sent it has its number and what happens next by mail, too. */
    void sent(Person by, RegistrationId id, String title) {
        receipts.send(
                by,
                "registration/" + id,
                Texts.get(by.locale(), "registration.mail.sent", id.value()),
                List.of(title, Texts.get(by.locale(), "registration.next.UNDER_REVIEW")));
    }

    void reviewed(Registration registration) {
        switch (registration) {
            case Registration.Asked asked ->
                notices.tell(
                        applicant(asked),
                        "task/" + RegistrationWorkflow.ANSWER + "/" + asked.id(),
                        "registration.notice.ASKED",
                        asked.id().value(),
                        asked.head().title(),
                        Moment.kept(asked.due()));
            case Registration.Ended ended -> ended(ended);
            default -> throw new IllegalArgumentException("Nothing to tell of " + registration.id());
        }
    }

    private void ended(Registration.Ended ended) {
        String kind = ended.ending() == Registration.Ending.ACCEPTED ? "." + ended.kind() : "";
        notices.tell(
                applicant(ended),
                "registration/" + ended.id(),
                "registration.notice." + ended.ending() + kind,
                ended.id().value(),
                ended.head().title());
        if (ended.kind() == RegistrationKind.LETTER && ended.ending() == Registration.Ending.ACCEPTED) {
            authorised(
                    letters.see(Person.SYSTEM, ended.id().value()), ended.head().title());
        }
    }

    /** An owner learns who may act in its name, so that it can take back what it never gave. */
    private void authorised(Letter letter, String title) {
        notices.tell(
                Group.of(Role.BRAND, letter.owner()),
                "rights",
                "registration.notice.authorised",
                people.organisation(letter.agent()).name(),
                title,
                Moment.kept(letter.until()));
    }

    /** Intake looks for its task no longer; while the applicant was asked, it had none. */
    void takenBack(Registration before) {
        if (before instanceof Registration.UnderReview waiting) {
            notices.tell(
                    Group.of(Role.INTAKE),
                    "registration/" + waiting.id(),
                    "registration.notice.takenBack",
                    waiting.id().value(),
                    waiting.head().title());
        }
    }

    void overdue(Registration.UnderReview waiting) {
        String link = "task/" + RegistrationWorkflow.REVIEW + "/" + waiting.id();
        String id = waiting.id().value();
        String due = Moment.kept(waiting.due());
        notices.tell(
                Group.of(Role.INTAKE),
                link,
                "registration.notice.overdue",
                id,
                waiting.head().title(),
                due);
        notices.tell(
                Group.of(Role.MANAGER),
                "registration/" + id,
                "registration.notice.overdue",
                id,
                waiting.head().title(),
                due);
    }

    /** The agent must know that it files nothing more for the owner. */
    @ApplicationModuleListener
    void letterTakenBack(LetterTakenBack taken) {
        notices.tell(
                Group.of(Role.BRAND, taken.agent()),
                "rights",
                "registration.notice.letterTakenBack",
                people.organisation(taken.owner()).name(),
                taken.letter(),
                taken.brand());
    }

    /** The reason stands with the right. */
    void revoked(Right right) {
        notices.tell(
                Group.of(Role.BRAND, right.owner()),
                "rights",
                "registration.notice.revoked",
                right.name(),
                right.number(),
                right.id());
        letters.agents(right)
                .forEach(agent -> notices.tell(
                        Group.of(Role.BRAND, agent),
                        "rights",
                        "registration.notice.revokedForAgent",
                        right.name(),
                        right.number(),
                        right.id()));
    }

    private static Group applicant(Registration registration) {
        return Group.of(Role.BRAND, registration.head().applicant());
    }
}
