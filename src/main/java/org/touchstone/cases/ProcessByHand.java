package org.touchstone.cases;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
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

    /** Runs the waiting service steps of this subject, and of all that it called, until it is a person's turn. */
    public void goesOn(Person by, String subject) {
        portalOnly(by);
        Optional<Job> next = nextStep(subject);
        while (next.isPresent()) {
            management.executeJob(next.get().getId());
            next = nextStep(subject);
        }
    }

    /** Lets the time of a timer come, and the process go on from there. */
    public void comes(Person by, String subject, String timer) {
        portalOnly(by);
        String due = instances(subject)
                .map(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .activityId(timer)
                        .timers()
                        .singleResult())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new NotYourTurn(subject))
                .getId();
        management.executeJob(due);
        goesOn(by, subject);
    }

    private Optional<Job> nextStep(String subject) {
        return instances(subject)
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .messages()
                                .withRetriesLeft()
                                .list()
                                .stream())
                .findFirst();
    }

    /** Those that the subject called may serve a subject of their own, as a test purchase does. */
    private Stream<String> instances(String subject) {
        Set<String> all = new LinkedHashSet<>();
        Queue<ProcessInstance> open = new ArrayDeque<>(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .list());
        while (!open.isEmpty()) {
            String id = open.remove().getId();
            if (all.add(id)) {
                open.addAll(runtime.createProcessInstanceQuery()
                        .superProcessInstanceId(id)
                        .list());
            }
        }
        return all.stream();
    }

    private static void portalOnly(Person by) {
        if (!by.isSystem()) {
            throw new Forbidden();
        }
    }
}
