package org.touchstone;

import java.time.Instant;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/** What a test reads of the process of one subject: where it stands, when its timers go off, where it ended. */
@TestComponent
public class Trace {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;

    Trace(RuntimeService runtime, ManagementService management, HistoryService history) {
        this.runtime = runtime;
        this.management = management;
        this.history = history;
    }

    public ProcessInstance running(String process, String subject) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject)
                .singleResult();
    }

    /** When the one waiting timer of this name goes off. */
    public Instant due(String process, String subject, String timer) {
        return management
                .createJobQuery()
                .processInstanceId(running(process, subject).getId())
                .activityId(timer)
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    /** The end event that the finished process of this subject reached last. */
    public String ended(String process, String subject) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject)
                .finished()
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .desc()
                .list()
                .getFirst()
                .getActivityId();
    }
}
