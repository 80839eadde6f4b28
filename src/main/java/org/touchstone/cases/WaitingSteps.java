package org.touchstone.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All user tasks by their id. They are asked for lazily: who registers them stands above this room and uses it. */
@Component
class WaitingSteps {

    private final ObjectProvider<WaitingStep> registered;
    private volatile Map<String, WaitingStep> byStep = Map.of();

    WaitingSteps(ObjectProvider<WaitingStep> registered) {
        this.registered = registered;
    }

    /** Empty for a row that no process waits for, such as a watch. */
    Optional<WaitingStep> find(String step) {
        if (byStep.isEmpty()) {
            List<WaitingStep> all = registered.stream().toList();
            byStep = all.stream().collect(Collectors.toMap(WaitingStep::step, Function.identity()));
        }
        return Optional.ofNullable(byStep.get(step));
    }
}
