package org.touchstone.marketplace;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Makes the sandbox refuse or time out on demand, per target, so that retries and incidents can be seen. */
@Component
public class SandboxFaults {

    private final Map<String, Fault> planned = new ConcurrentHashMap<>();

    /** How the sandbox misbehaves. */
    public enum Kind {
        TIMES_OUT_BEFORE,
        TIMES_OUT_AFTER,
        REFUSES
    }

    private record Fault(Kind kind, int left) {}

    /** The next so many commands on this listing or seller go wrong in this way. */
    public void plan(String target, Kind kind, int times) {
        planned.put(target, new Fault(kind, times));
    }

    /** The same for somebody who shows how the portal copes. */
    public void plan(Person by, String target, Kind kind, int times) {
        by.must(Role.ADMIN);
        plan(target, kind, times);
    }

    void before(Command command) {
        if (take(command.target(), Kind.REFUSES)) {
            throw new MarketplaceRefused("marketplace.answer.refuses");
        }
        if (take(command.target(), Kind.TIMES_OUT_BEFORE)) {
            throw new MarketplaceUnavailable("marketplace.answer.silent");
        }
    }

    void after(Command command) {
        if (take(command.target(), Kind.TIMES_OUT_AFTER)) {
            throw new MarketplaceUnavailable("marketplace.answer.silent");
        }
    }

    private boolean take(String target, Kind kind) {
        boolean[] taken = {false};
        planned.computeIfPresent(target, (key, fault) -> {
            if (fault.kind() != kind) {
                return fault;
            }
            taken[0] = true;
            return fault.left() > 1 ? new Fault(kind, fault.left() - 1) : null;
        });
        return taken[0];
    }
}
