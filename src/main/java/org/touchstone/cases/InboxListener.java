package org.touchstone.cases;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Keeps the inbox in step with the engine's user tasks, in the engine's transaction. */
@Component
class InboxListener implements TaskListener {

    private final InboxStore store;
    private final WaitingSteps steps;
    private final Clock clock;

    InboxListener(InboxStore store, WaitingSteps steps, Clock clock) {
        this.store = store;
        this.steps = steps;
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
        return steps.find(step)
                .orElseThrow(() -> new IllegalStateException("No capability registered a WaitingStep for " + step));
    }
}
