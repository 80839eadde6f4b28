package org.touchstone.complaint;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Conflict;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import tools.jackson.databind.json.JsonMapper;

/** Filing under a key of the caller's choice: the same request again, at any time within two days, files nothing more. */
@Service
@Transactional
public class Filings {

    static final Duration KEPT = Duration.ofHours(48);

    private final Complaints complaints;
    private final FilingKeyStore keys;
    private final JsonMapper json;
    private final Clock clock;

    Filings(Complaints complaints, FilingKeyStore keys, JsonMapper json, Clock clock) {
        this.complaints = complaints;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Files, or gives the first answer again. A second request that arrives while the first is at work waits for it; what
     * was refused leaves no key behind.
     *
     * @param key 1 to 200 visible ASCII characters, known to the organisation only
     */
    public Filed file(Person by, String key, NewComplaint complaint) {
        by.must(Role.BRAND);
        FilingKey named = FilingKey.ofHeader(key, json.writeValueAsString(complaint));
        boolean free = !keys.hold(by.organisation(), FilingKey.Kind.KEY, List.of(named), clock.instant())
                .isEmpty();
        if (!free) {
            return before(by, named);
        }
        Filed filed = complaints.file(by, complaint);
        keys.answered(by.organisation(), FilingKey.Kind.KEY, Map.of(key, filed));
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
            throw new Refused("complaint.refused.keyUsed", named.key(), used.filed().id());
        }
        return used.filed();
    }
}
