package org.touchstone.complaint;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Conflict;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import tools.jackson.databind.json.JsonMapper;

/** Filing under a key of the caller's choice: the same request again, at any time within two days, files nothing more. */
@Service
@Transactional
public class Filings {

    static final Duration KEPT = Duration.ofHours(48);

    private final ComplaintFiling filing;
    private final FilingNotices notices;
    private final ListingLookup lookup;
    private final FilingKeyStore keys;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Filings(
            ComplaintFiling filing,
            FilingNotices notices,
            ListingLookup lookup,
            FilingKeyStore keys,
            JsonMapper json,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.filing = filing;
        this.notices = notices;
        this.lookup = lookup;
        this.keys = keys;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Files, or gives the first answer again. A second request that arrives while the first is at work waits for it; what
     * was refused leaves no key behind.
     *
     * @param key 1 to 200 visible ASCII characters, known to the organisation only
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Filed file(Person by, String key, NewComplaint complaint) {
        by.must(Role.BRAND);
        FilingKey named = FilingKey.ofHeader(key, json.writeValueAsString(complaint));
        Map<String, Listing> looked = lookup.look(complaint.listings()); // may take its time: outside the transaction
        return transaction.execute(status -> file(by, named, complaint, looked));
    }

    private Filed file(Person by, FilingKey named, NewComplaint complaint, Map<String, Listing> looked) {
        boolean free = !keys.hold(by.organisation(), FilingKey.Kind.KEY, List.of(named), clock.instant())
                .isEmpty();
        if (!free) {
            return before(by, named);
        }
        Filed filed = filing.file(by, List.of(complaint), looked).getFirst().orRefused();
        keys.answered(by.organisation(), FilingKey.Kind.KEY, Map.of(named.key(), filed));
        notices.filed(by, complaint.rightId(), filed.id());
        return filed;
    }

    /** Forgets keys that are too old to come again. */
    void sweep() {
        keys.sweep(clock.instant().minus(KEPT));
    }

    private Filed before(Person by, FilingKey named) {
        FilingKey.Used used = keys.used(by.organisation(), FilingKey.Kind.KEY, List.of(named.key())).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict(named.key()));
        if (!used.digest().equals(named.digest())) {
            throw new Refused(
                    "complaint.refused.keyUsed", named.key(), used.filed().id());
        }
        return used.filed();
    }
}
