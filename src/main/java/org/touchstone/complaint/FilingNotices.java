package org.touchstone.complaint;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.touchstone.common.Moment;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Texts;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.notice.Receipts;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;
import org.touchstone.rules.Term;

/** Whoever filed a complaint keeps its number; the owner for whom an agent filed hears of it. */
@Component
class FilingNotices {

    private final Notices notices;
    private final Receipts receipts;
    private final RuleSets rules;
    private final Rights rights;
    private final People people;
    private final Clock clock;

    FilingNotices(Notices notices, Receipts receipts, RuleSets rules, Rights rights, People people, Clock clock) {
        this.notices = notices;
        this.receipts = receipts;
        this.rules = rules;
        this.rights = rights;
        this.people = people;
        this.clock = clock;
    }

    /** One complaint was filed: one notice with its number, against however many sellers it is. */
    void filed(Person by, String rightId, ComplaintId id) {
        Right right = rights.find(rightId).orElseThrow();
        String link = "complaint/" + id;
        notices.tell(Group.of(Role.BRAND, by.organisation()), link, "complaint.notice.filed", id.value(), right.name());
        receipts.send(
                by, link, Texts.get(by.locale(), "complaint.mail.filed", id.value()), next(by.locale(), right, id));
        if (!right.owner().equals(by.organisation())) {
            notices.tell(
                    Group.of(Role.BRAND, right.owner()),
                    link,
                    "complaint.notice.filedForYou",
                    agent(by),
                    id.value(),
                    right.name());
        }
    }

    private List<String> next(Locale locale, Right right, ComplaintId id) {
        RuleSet set = rules.of(rules.current());
        return List.of(
                Texts.get(locale, "complaint.notice.filed", id.value(), right.name()),
                Texts.get(locale, "complaint.next"),
                sentence(locale, "complaint.next.verify", set.term("verification"), set.term("clarification")),
                sentence(locale, "complaint.next.seller", set.term("rebuttal")),
                sentence(locale, "complaint.next.decide", set.term("answer")));
    }

    private static String sentence(Locale locale, String key, Term... terms) {
        return "- "
                + Texts.get(
                        locale,
                        key,
                        Arrays.stream(terms).map(term -> term.in(locale)).toArray());
    }

    /**
     * Many were filed: who did it has the answer or the page of the file. Each owner for whom an agent did is told once a
     * day; telling last in the transaction keeps commits side by side from waiting for each other's notices.
     */
    void filedMany(Person by, Collection<String> rightIds) {
        String day = Moment.kept(clock.instant().atZone(Moment.ZONE).toLocalDate());
        rightIds.stream()
                .distinct()
                .map(id -> rights.find(id).orElseThrow().owner())
                .filter(owner -> !owner.equals(by.organisation()))
                .map(OrganisationId::value)
                .distinct()
                .sorted() // everybody in one order, or two commits could wait for each other
                .forEach(owner -> notices.tell(
                        Group.of(Role.BRAND, new OrganisationId(owner)),
                        "cases",
                        "complaint.notice.filedManyForYou",
                        agent(by),
                        day));
    }

    private String agent(Person by) {
        return people.organisation(by.organisation()).name();
    }
}
