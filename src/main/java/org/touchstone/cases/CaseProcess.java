package org.touchstone.cases;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Group;
import org.touchstone.identity.Person;

/**
 * The door to the engine. Process instances are known by their business key, which is the number of the thing they
 * serve; a step is finished here and nowhere else.
 */
@Component
@Transactional
public class CaseProcess {

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Inbox inbox;
    private final InboxStore store;

    CaseProcess(
            ProcessEngine engine,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            Inbox inbox,
            InboxStore store) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.inbox = inbox;
        this.store = store;
    }

    /** Starts the life of a subject; once per process and subject, however often it is called. */
    public void start(String process, String subject, Map<String, Object> variables) {
        boolean running = runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(subject)
                        .count()
                > 0;
        if (!running) {
            runtime.startProcessInstanceByKey(process, subject, variables);
        }
    }

    /**
     * Starts the lives of subjects whose numbers were given out in this transaction: nothing can run for them yet. The
     * engine writes them in one go at the end, because many small writes are what many starts cost most.
     */
    void startNew(String process, List<String> subjects) {
        var engine = (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
        engine.getCommandExecutorTxRequired().execute(context -> {
            subjects.forEach(subject -> runtime.startProcessInstanceByKey(process, subject));
            return subjects;
        });
    }

    /** Refuses unless this step waits and this person may do it now; nothing is changed. */
    public InboxRow mayComplete(Person by, String subject, String step) {
        return inbox.actable(by, subject, step);
    }

    /** Finishes the step with its outcome, which the next gateway reads from the variable named like the step. */
    public void complete(Person by, String subject, String step, String outcome) {
        InboxRow row = inbox.actable(by, subject, step);
        tasks.complete(row.id(), Map.of(step, outcome));
    }

    /** The step is done by others from now on, as when a case passes to another reporter. */
    public void passTo(String subject, String step, Group group) {
        store.pass(subject, step, group);
    }

    /** Whether somebody waits at this step of the subject. */
    public boolean waits(String subject, String step) {
        return store.find(subject, step).isPresent();
    }

    /** Whether a process instance of this subject waits for the message. */
    public boolean expects(String subject, String message) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(subject)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** Tells the one process instance of this subject that waits for the message. */
    public void correlate(String subject, String message) {
        correlate(subject, message, Map.of());
    }

    /** The same with an outcome, in a variable named like the message. */
    public void correlate(String subject, String message, String outcome) {
        correlate(subject, message, Map.of(message, outcome));
    }

    private void correlate(String subject, String message, Map<String, Object> variables) {
        if (!expects(subject, message)) {
            throw new NotYourTurn(subject);
        }
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(subject)
                .setVariables(variables)
                .correlate();
    }

    /** Moves the clock of a step: the engine's timer and the row in the inbox together. */
    public void moveDeadline(String subject, String step, String timer, Instant to) {
        if (!moveTimer(subject, timer, to)) {
            throw new NotYourTurn(subject);
        }
        store.due(subject, step, to);
    }

    /** Moves a date that has a reminder; when that was given already, the date alone. */
    void moveWorkingDate(String subject, String step, String timer, Instant to) {
        moveTimer(subject, timer, to);
        store.due(subject, step, to);
    }

    private boolean moveTimer(String subject, String timer, Instant to) {
        List<Job> jobs = runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(timer)
                                .list()
                                .stream())
                .toList();
        jobs.forEach(job -> management.setJobDuedate(job.getId(), Date.from(to)));
        return !jobs.isEmpty();
    }
}
