package org.touchstone.complaint;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.common.Conflict;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ManyComplaints.Asked;
import org.touchstone.complaint.ManyComplaints.Outcome;
import org.touchstone.identity.Person;
import tools.jackson.databind.json.JsonMapper;

/** The references of many complaints: which of them are new, and what was answered to the others. */
@Component
class FilingKeys {

    private static final FilingKey.Kind KIND = FilingKey.Kind.REFERENCE;

    private final FilingKeyStore store;
    private final JsonMapper json;
    private final Clock clock;

    FilingKeys(FilingKeyStore store, JsonMapper json, Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Which references are free for this transaction, and what is known of the rest.
     *
     * @param digests of what is asked now, by reference
     */
    record Held(Set<String> free, Map<String, FilingKey.Used> used, Map<String, String> digests) {

        Outcome before(Asked one) {
            FilingKey.Used first = used.get(one.reference());
            if (first == null) {
                return Outcome.refused(one, new Conflict(one.reference()));
            }
            return first.digest().equals(digests.get(one.reference()))
                    ? new Outcome(one.reference(), first.filed(), true, null)
                    : Outcome.refused(
                            one,
                            new Refused(
                                    "complaint.refused.referenceUsed",
                                    one.reference(),
                                    first.filed().id()));
        }
    }

    /** Waits for those that somebody else is filing at this moment. */
    Held hold(Person by, List<Asked> asked) {
        List<FilingKey> keys = asked.stream()
                .map(one -> new FilingKey(one.reference(), FilingKey.digest(json.writeValueAsString(one.complaint()))))
                .toList();
        Map<String, String> digests = keys.stream().collect(Collectors.toMap(FilingKey::key, FilingKey::digest));
        Set<String> free = store.hold(by.organisation(), KIND, keys, clock.instant());
        List<String> taken =
                digests.keySet().stream().filter(key -> !free.contains(key)).toList();
        Map<String, FilingKey.Used> used = taken.isEmpty()
                ? Map.of()
                : store.used(by.organisation(), KIND, taken).stream()
                        .collect(Collectors.toMap(FilingKey.Used::key, Function.identity()));
        return new Held(free, used, digests);
    }

    /** Keeps what was filed under the references, and lets go of those under which nothing was. */
    void answered(Person by, Collection<String> held, Map<String, Filed> filed) {
        store.answered(by.organisation(), KIND, filed);
        List<String> refused =
                held.stream().filter(key -> !filed.containsKey(key)).toList();
        if (!refused.isEmpty()) {
            store.release(by.organisation(), KIND, refused);
        }
    }
}
