package org.touchstone.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps the inbox in step with the engine's user tasks, in the engine's transaction. */
@Component
class InboxListener implements TaskListener {

    private final InboxStore store;
    private final ObjectProvider<WaitingStep> waitingSteps;
    private final Clock clock;
    private volatile Map<String, WaitingStep> byStep = Map.of();

    InboxListener(InboxStore store, ObjectProvider<WaitingStep> waitingSteps, Clock clock) {
        this.store = store;
        this.waitingSteps = waitingSteps;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!task.getEventName().equals(EVENTNAME_CREATE)) {
            store.delete(task.getId());
            return;
        }
        String step = task.getTaskDefinitionKey();
        String subject = task.getExecution().getProcessBusinessKey();
        store.insert(task.getId(), step, subject, stepOf(step).card().apply(subject), clock.instant());
    }

    private WaitingStep stepOf(String step) {
        if (byStep.isEmpty()) {
            List<WaitingStep> all = waitingSteps.stream().toList();
            byStep = all.stream().collect(Collectors.toMap(WaitingStep::step, Function.identity()));
        }
        WaitingStep waiting = byStep.get(step);
        if (waiting == null) {
            throw new IllegalStateException("No capability registered a WaitingStep for " + step);
        }
        return waiting;
    }
}
