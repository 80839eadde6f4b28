package org.touchstone.complaint;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** Whether a complaint can be filed, whatever else is pending: who may, on which right, against which listings. */
@Component
class ComplaintChecks {

    private final Reporters reporters;
    private final Rights rights;
    private final ComplaintDrafts drafts;
    private final Clock clock;
    private final TransactionTemplate nested;

    ComplaintChecks(
            Reporters reporters,
            Rights rights,
            ComplaintDrafts drafts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reporters = reporters;
        this.rights = rights;
        this.drafts = drafts;
        this.clock = clock;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** A complaint that can be filed unless what it accuses is pending already. */
    record Checked(NewComplaint complaint, Right right, List<ListingLookup.Accused> sellers) {

        Set<String> sellerIds() {
            return sellers.stream().map(ListingLookup.Accused::sellerId).collect(Collectors.toSet());
        }
    }

    /** @param looked what the marketplace knows of the listings of all complaints */
    Checking of(Person by, Map<String, Listing> looked) {
        by.must(Role.BRAND);
        return new Checking(by, looked);
    }

    /** The checks of one person's complaints; whether a right serves is asked once for all of them. */
    class Checking {

        private final Person by;
        private final Map<String, Listing> looked;
        private final Map<String, Right> relied = new HashMap<>();

        private Checking(Person by, Map<String, Listing> looked) {
            this.by = by;
            this.looked = looked;
        }

        /** @throws Refused with the reason for the reporter; nothing else is undone by it */
        Checked check(NewComplaint complaint) {
            Right right = relied.computeIfAbsent(complaint.rightId(), id -> asked(() -> rely(id)));
            if (!complaint.reason().restsOn(right.kind())) {
                throw new Refused("complaint.refused.reason", right.name());
            }
            if (complaint.draft() != null) {
                asked(() -> drafts.own(by, complaint.draft()));
            }
            return new Checked(complaint, right, ListingLookup.bySeller(complaint, looked));
        }

        private Right rely(String rightId) {
            reporters.mayReport(by);
            return rights.rely(by.organisation(), rightId, clock.instant());
        }
    }

    /** What another room refuses would undo the complaints beside it too. */
    private <T> T asked(Supplier<T> question) {
        return nested.execute(status -> question.get());
    }
}
