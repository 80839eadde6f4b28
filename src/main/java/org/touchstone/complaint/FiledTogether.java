package org.touchstone.complaint;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ManyComplaints.Asked;
import org.touchstone.complaint.ManyComplaints.Outcome;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;

/**
 * Some dozens of complaints in one commit, because a commit each is what many of them cost most. One that is refused
 * undoes only itself; when something breaks, all are undone and filed one by one, so that it harms no other.
 */
@Component
class FiledTogether {

    private static final Logger LOG = LoggerFactory.getLogger(FiledTogether.class);

    private final Complaints complaints;
    private final ComplaintStore store;
    private final FilingKeys keys;
    private final ListingLookup lookup;
    private final ComplaintWorkflow workflow;
    private final TransactionTemplate together;
    private final TransactionTemplate each;

    FiledTogether(
            Complaints complaints,
            ComplaintStore store,
            FilingKeys keys,
            ListingLookup lookup,
            ComplaintWorkflow workflow,
            PlatformTransactionManager transactions) {
        this.complaints = complaints;
        this.store = store;
        this.keys = keys;
        this.lookup = lookup;
        this.workflow = workflow;
        this.together = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @param asked complaints with references, no two alike */
    Map<Asked, Outcome> file(Person by, List<Asked> asked) {
        try {
            return inOneCommit(by, asked);
        } catch (RuntimeException broken) {
            LOG.warn("{} complaints of {} are filed one by one, since together they broke", asked.size(), by.id(), broken);
            Map<Asked, Outcome> outcomes = new IdentityHashMap<>();
            asked.forEach(one -> outcomes.putAll(alone(by, one)));
            return outcomes;
        }
    }

    private Map<Asked, Outcome> alone(Person by, Asked one) {
        try {
            return inOneCommit(by, List.of(one));
        } catch (RuntimeException broken) {
            LOG.error("A complaint of {} broke", by.id(), broken);
            Map<Asked, Outcome> outcomes = new IdentityHashMap<>();
            outcomes.put(one, Outcome.refused(one, new Refused("complaint.refused.broken")));
            return outcomes;
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
        List<Asked> fresh = asked.stream()
                .filter(one -> held.free().contains(one.reference()))
                .toList();
        asked.stream()
                .filter(one -> !held.free().contains(one.reference()))
                .forEach(one -> outcomes.put(one, held.before(one)));
        store.lock(sellers(fresh, looked));
        Map<String, Filed> filed = new HashMap<>();
        workflow.together(() -> {
            fresh.forEach(one -> outcomes.put(one, outcome(by, one, looked)));
            return outcomes;
        });
        for (Asked one : fresh) {
            Filed done = outcomes.get(one).filed();
            if (done != null) {
                filed.put(one.reference(), done);
            }
        }
        keys.answered(by, held.free(), filed);
        return outcomes;
    }

    private Outcome outcome(Person by, Asked one, Map<String, Listing> looked) {
        try {
            Filed filed = each.execute(status -> complaints.file(by, one.complaint(), looked));
            return new Outcome(one.reference(), filed, false, null);
        } catch (Refused refused) {
            return Outcome.refused(one, refused);
        }
    }

    private static Set<String> sellers(List<Asked> asked, Map<String, Listing> looked) {
        return asked.stream()
                .flatMap(one -> one.complaint().listings().stream())
                .map(looked::get)
                .filter(Objects::nonNull)
                .map(Listing::sellerId)
                .collect(Collectors.toSet());
    }
}
