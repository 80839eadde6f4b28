package org.touchstone.cases;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.NotFound;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Steps of the process that failed again and again: the operator sees and retries them, without seeing the case. */
@Service
@Transactional
public class Incidents {

    private static final int SHOWN = 200;
    private static final int ATTEMPTS = 3;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Incidents(ManagementService management, RuntimeService runtime, ApplicationEventPublisher publisher, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.publisher = publisher;
        this.clock = clock;
    }

    public List<Incident> open(Person reader) {
        reader.must(Role.ADMIN);
        return management.createJobQuery().noRetriesLeft().listPage(0, SHOWN).stream()
                .map(this::incident)
                .toList();
    }

    /** Gives a failed step another round of attempts. */
    public void retry(Person by, String id) {
        by.must(Role.ADMIN);
        Job job = management.createJobQuery().jobId(id).singleResult();
        if (job == null) {
            throw new NotFound(id);
        }
        management.setJobRetries(id, ATTEMPTS);
        publisher.publishEvent(new Act(clock.instant(), by.id(), "StepRetried", subject(job)));
    }

    private Incident incident(Job job) {
        String reason = job.getExceptionMessage() == null ? "" : job.getExceptionMessage();
        return new Incident(job.getId(), subject(job), job.getFailedActivityId(), reason);
    }

    private String subject(Job job) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return instance == null ? "" : instance.getBusinessKey();
    }
}
