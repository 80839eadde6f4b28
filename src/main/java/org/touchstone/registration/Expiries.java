package org.touchstone.registration;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Moment;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.rights.Letter;
import org.touchstone.rights.Letters;
import org.touchstone.rights.Register;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/** Warns of rights and letters that end soon, twice each, early enough to renew them: owners, and agents who rely on them. */
@Service
@Transactional
class Expiries {

    private final Register register;
    private final Rights rights;
    private final Letters letters;
    private final Notices notices;
    private final RuleSets rules;

    Expiries(Register register, Rights rights, Letters letters, Notices notices, RuleSets rules) {
        this.register = register;
        this.rights = rights;
        this.letters = letters;
        this.notices = notices;
        this.rules = rules;
    }

    /**
     * Gives the warnings that are due and not yet given, a batch at a time. The last warning comes first: who gets it
     * needs no other, as when a right is registered shortly before its end.
     *
     * @return how many were given; call again until there are none
     */
    int warn() {
        RuleSet set = rules.of(rules.current());
        return warn(set.number("rightsLastWarningDays")) + warn(set.number("rightsFirstWarningDays"));
    }

    private int warn(int days) {
        LocalDate today = rights.today();
        List<Right> ending = register.ending(today, days);
        ending.stream().filter(right -> register.warned(right, days)).forEach(right -> tell(right, days));
        List<Letter> endingLetters = register.endingLetters(today, days);
        endingLetters.stream().filter(letter -> register.warned(letter, days)).forEach(letter -> tell(letter, days));
        return ending.size() + endingLetters.size();
    }

    private void tell(Right right, int days) {
        tell(right.owner(), "registration.notice.ending", right, days);
        letters.agents(right).forEach(agent -> tell(agent, "registration.notice.endingForAgent", right, days));
    }

    private void tell(OrganisationId party, String key, Right right, int days) {
        notices.tell(
                Group.of(Role.BRAND, party),
                "rights",
                key,
                right.name(),
                right.number(),
                Moment.kept(right.until()),
                Integer.toString(days));
    }

    /** The agent must ask for a new one; the owner must know whom it has to give one, or not. */
    private void tell(Letter letter, int days) {
        for (Group party : List.of(Group.of(Role.BRAND, letter.agent()), Group.of(Role.BRAND, letter.owner()))) {
            notices.tell(
                    party,
                    "rights",
                    "registration.notice.letterEnding",
                    letter.id(),
                    letter.brands().getFirst().name(),
                    Moment.kept(letter.until()),
                    Integer.toString(days));
        }
    }
}
