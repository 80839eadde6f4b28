package org.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

/** What a test does with the running process of one subject: lets its own steps run, fires its timers, moves time. */
public final class Life {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final MovableClock clock;

    Life(ManagementService management, RuntimeService runtime, MovableClock clock) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Runs the waiting service steps of this subject and all it called until a person's turn has come. */
    public void goesOn(String subject) {
        for (Job job = nextStep(subject); job != null; job = nextStep(subject)) {
            management.executeJob(job.getId());
        }
    }

    /** Fires a timer of this subject, as if its time had come, and lets the process go on. */
    public void fires(String subject, String timer) {
        List<Job> jobs = instances(subject).stream()
                .flatMap(id ->
                        management.createJobQuery().processInstanceId(id).activityId(timer).timers().list().stream())
                .toList();
        assertThat(jobs).as("timer %s of %s", timer, subject).hasSize(1);
        management.executeJob(jobs.getFirst().getId());
        goesOn(subject);
    }

    public void passes(Duration time) {
        clock.move(time);
    }

    private Job nextStep(String subject) {
        return instances(subject).stream()
                .flatMap(id -> management.createJobQuery().processInstanceId(id).messages().list().stream())
                .filter(job -> job.getRetries() > 0)
                .findFirst()
                .orElse(null);
    }

    private List<String> instances(String subject) {
        List<String> all = new ArrayList<>();
        Queue<String> open = new ArrayDeque<>();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .list()
                .forEach(instance -> open.add(instance.getId()));
        while (!open.isEmpty()) {
            String id = open.remove();
            if (!all.contains(id)) {
                all.add(id);
                runtime.createProcessInstanceQuery()
                        .superProcessInstanceId(id)
                        .list()
                        .forEach(called -> open.add(called.getId()));
            }
        }
        return all;
    }
}
