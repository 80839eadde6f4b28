package org.touchstone.complaint;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ManyComplaints.Asked;
import org.touchstone.complaint.ManyComplaints.Outcome;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.MarketplaceUnavailable;

/**
 * Some dozens of complaints in one commit, because a commit each is what many of them cost most. What is refused is so
 * before anything is written; when something breaks, all are undone and filed one by one, so that it harms no other.
 */
@Component
class FiledTogether {

    private static final Logger LOG = LoggerFactory.getLogger(FiledTogether.class);

    private final ComplaintFiling filing;
    private final FilingKeys keys;
    private final FilingNotices notices;
    private final ListingLookup lookup;
    private final TransactionTemplate together;

    FiledTogether(
            ComplaintFiling filing,
            FilingKeys keys,
            FilingNotices notices,
            ListingLookup lookup,
            PlatformTransactionManager transactions) {
        this.filing = filing;
        this.keys = keys;
        this.notices = notices;
        this.lookup = lookup;
        this.together = new TransactionTemplate(transactions);
    }

    /** @param asked complaints with references, no two alike */
    Map<Asked, Outcome> file(Person by, List<Asked> asked) {
        try {
            return inOneCommit(by, asked);
        } catch (MarketplaceUnavailable silent) {
            return refused(asked, new Refused("complaint.refused.marketplace"));
        } catch (RuntimeException broken) {
            LOG.warn(
                    "{} complaints of {} are filed one by one, since together they broke",
                    asked.size(),
                    by.id(),
                    broken);
            Map<Asked, Outcome> outcomes = new IdentityHashMap<>();
            asked.forEach(one -> outcomes.putAll(alone(by, one)));
            return outcomes;
        }
    }

    private static Map<Asked, Outcome> refused(List<Asked> asked, Refused why) {
        Map<Asked, Outcome> outcomes = new IdentityHashMap<>();
        asked.forEach(one -> outcomes.put(one, Outcome.refused(one, why)));
        return outcomes;
    }

    private Map<Asked, Outcome> alone(Person by, Asked one) {
        try {
            return inOneCommit(by, List.of(one));
        } catch (RuntimeException broken) {
            LOG.error("A complaint of {} broke", by.id(), broken);
            return refused(List.of(one), new Refused("complaint.refused.broken"));
        }
    }

    /** The marketplace is asked before the transaction begins: it may take its time. */
    private Map<Asked, Outcome> inOneCommit(Person by, List<Asked> asked) {
        Map<String, Listing> looked = lookup.look(asked.stream()
                .flatMap(one -> one.complaint().listings().stream())
                .collect(Collectors.toSet()));
        return together.execute(status -> file(by, asked, looked));
    }

    private Map<Asked, Outcome> file(Person by, List<Asked> asked, Map<String, Listing> looked) {
        Map<Asked, Outcome> outcomes = new IdentityHashMap<>();
        FilingKeys.Held held = keys.hold(by, asked);
        asked.stream()
                .filter(one -> !held.free().contains(one.reference()))
                .forEach(one -> outcomes.put(one, held.before(one)));
        List<Asked> fresh = asked.stream()
                .filter(one -> held.free().contains(one.reference()))
                .toList();
        Iterator<ComplaintFiling.Result> results = filing.file(
                        by, fresh.stream().map(Asked::complaint).toList(), looked)
                .iterator();
        Map<String, Filed> filed = new HashMap<>();
        for (Asked one : fresh) {
            ComplaintFiling.Result result = results.next();
            outcomes.put(one, new Outcome(one.reference(), result.filed(), false, result.refused()));
            if (result.filed() != null) {
                filed.put(one.reference(), result.filed());
            }
        }
        keys.answered(by, held.free(), filed);
        notices.filedMany(
                by,
                fresh.stream()
                        .filter(one -> filed.containsKey(one.reference()))
                        .map(one -> one.complaint().rightId())
                        .toList());
        return outcomes;
    }
}
