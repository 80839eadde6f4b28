package org.touchstone.rebuttal;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.common.Moment;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ComplainingSide;

/** Who is told what of a rebuttal. */
@Component
class RebuttalNotices {

    private final Notices notices;
    private final ComplainingSide side;
    private final People people;

    RebuttalNotices(Notices notices, ComplainingSide side, People people) {
        this.notices = notices;
        this.side = side;
        this.people = people;
    }

    /** Who complained is asked; an owner for whom somebody else complained is told what is at stake. */
    void filed(CaseFile file, Instant answerBy) {
        String number = file.id().value();
        String until = Moment.kept(answerBy);
        notices.tell(
                Group.of(Role.BRAND, file.complainant()),
                "task/" + Rebuttals.ANSWER + "/" + number,
                "rebuttal.notice.filed",
                number,
                until);
        if (!file.complainant().equals(file.brand())) {
            String agent = people.organisation(file.complainant()).name();
            notices.tell(owner(file), "case/" + number, "rebuttal.notice.filedOwner", number, agent, until);
        }
    }

    void extended(CaseFile file, Instant until) {
        String number = file.id().value();
        notices.tell(
                Group.of(Role.SELLER, file.seller()),
                "task/" + Rebuttals.REFUTE + "/" + number,
                "rebuttal.notice.extended",
                number,
                Moment.kept(until));
    }

    void ended(CaseFile file, Outcome outcome) {
        String number = file.id().value();
        String word = "rebuttal.outcome." + outcome;
        notices.tell(Group.of(Role.SELLER, file.seller()), "case/" + number, "rebuttal.notice.ended", number, word);
        side.tell(file, "rebuttal.notice.ended", number, word);
    }

    private static Group owner(CaseFile file) {
        return Group.of(Role.BRAND, file.brand());
    }
}
