package org.touchstone.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;

/** Does by hand what the engine does by itself once it is time: for a past that is retold, where no clock can run. */
@Component
@Transactional
public class ProcessByHand {

    private final ManagementService management;
    private final RuntimeService runtime;

    ProcessByHand(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Runs the waiting service steps of this subject, and of all that belongs to it, until it is a person's turn. */
    public void goesOn(Person by, String subject) {
        portalOnly(by);
        trees(subject).forEach(this::goesOn);
    }

    /** Lets the time of a timer come, and the process go on from there. */
    public void comes(Person by, String subject, String timer) {
        portalOnly(by);
        Set<String> trees = trees(subject);
        Job due = trees.stream()
                .flatMap(tree -> jobs(tree).timers().activityId(timer).list().stream())
                .findFirst()
                .orElseThrow(() -> new NotYourTurn(subject));
        management.executeJob(due.getId());
        trees.forEach(this::goesOn);
    }

    private void goesOn(String tree) {
        List<Job> waiting = steps(tree);
        while (!waiting.isEmpty()) {
            management.executeJob(waiting.getFirst().getId());
            waiting = steps(tree);
        }
    }

    private List<Job> steps(String tree) {
        return jobs(tree).messages().withRetriesLeft().listPage(0, 1);
    }

    private JobQuery jobs(String tree) {
        return management.createJobQuery().rootProcessInstanceId(tree);
    }

    /** What a case calls may serve a subject of its own, as a test purchase does; all of it has one root. */
    private Set<String> trees(String subject) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject).list().stream()
                .map(ProcessInstance::getRootProcessInstanceId)
                .collect(Collectors.toSet());
    }

    private static void portalOnly(Person by) {
        if (!by.isSystem()) {
            throw new Forbidden();
        }
    }
}
