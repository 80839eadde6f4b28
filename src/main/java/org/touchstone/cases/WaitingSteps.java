package org.touchstone.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchstone.identity.Person;

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
        return Optional.ofNullable(all().get(step));
    }

    /** The steps whose clock this reader is told of, whoever has to act. */
    List<String> toldTo(Person reader) {
        return all().values().stream()
                .filter(step -> step.clock().admits(reader.roles()))
                .map(WaitingStep::step)
                .toList();
    }

    private Map<String, WaitingStep> all() {
        if (byStep.isEmpty()) {
            byStep = registered.stream().collect(Collectors.toMap(WaitingStep::step, Function.identity()));
        }
        return byStep;
    }
}
