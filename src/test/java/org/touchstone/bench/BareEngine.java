package org.touchstone.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same models on an engine with the same settings and the same server, and with steps that do nothing. */
final class BareEngine implements AutoCloseable {

    private final HikariDataSource database;
    private final ProcessEngine engine;
    private int next;

    BareEngine(BenchPortal portal) {
        this.database = database(portal);
        this.engine = configuration(portal.bean(ProcessEngineConfigurationImpl.class), database)
                .buildProcessEngine();
        deploy();
    }

    private static HikariDataSource database(BenchPortal portal) {
        JdbcClient.create(portal.bean(DataSource.class))
                .sql("create schema bare")
                .update();
        var settings = new HikariConfig();
        settings.setJdbcUrl(portal.setting("spring.datasource.url"));
        settings.setUsername(portal.setting("spring.datasource.username"));
        settings.setPassword(portal.setting("spring.datasource.password"));
        settings.setSchema("bare");
        settings.setConnectionInitSql("set search_path = bare");
        settings.setMaximumPoolSize(20);
        return new HikariDataSource(settings);
    }

    private static ProcessEngineConfigurationImpl configuration(
            ProcessEngineConfigurationImpl portal, DataSource database) {
        var bare = new StandaloneProcessEngineConfiguration();
        bare.setProcessEngineName("bare");
        bare.setDataSource(database);
        bare.setDatabaseSchemaUpdate("true");
        bare.setDatabaseSchema("bare");
        bare.setDatabaseTablePrefix("bare.");
        bare.setHistoryLevel(portal.getHistoryLevel());
        bare.setIdGenerator(new StrongUuidGenerator());
        bare.setAuthorizationEnabled(false);
        bare.setTaskMetricsEnabled(false);
        bare.setMetricsEnabled(false);
        bare.setJobExecutorActivate(false);
        bare.setFailedJobRetryTimeCycle(portal.getFailedJobRetryTimeCycle());
        bare.setBeans(emptySteps());
        return bare;
    }

    /** Whatever a model asks for: a step that does nothing, a timer in ten days. */
    private static Map<Object, Object> emptySteps() {
        return new HashMap<>() {
            @Override
            public boolean containsKey(Object name) {
                return NAMES.matcher(String.valueOf(name)).matches();
            }

            @Override
            public Object get(Object name) {
                return new EmptyStep();
            }
        };
    }

    private static final Pattern NAMES = Pattern.compile(
            "(screen|lapse|notify|note|concede|remind|reopen|propose|impose|close|rebuttal|answer|clarification)[A-Z]\\w*");

    /** A step and a timer in one: does nothing, and is due in ten days. */
    public static final class EmptyStep implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            // empty on purpose: the engine alone is measured
        }

        public Date at(DelegateExecution execution) {
            return new Date(System.currentTimeMillis() + 864_000_000L);
        }
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment().name("bare");
        try {
            for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn")) {
                deployment.addString(model.getFilename(), model.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        deployment.deploy();
    }

    void live(int lives) {
        for (int life = 0; life < lives; life++) {
            one("B-" + next++);
        }
    }

    private void one(String key) {
        engine.getRuntimeService().startProcessInstanceByKey("case", key);
        goesOn(key);
        complete(key, "verifyComplaint", "accept");
        goesOn(key);
        complete(key, "refuteAllegation", "toReporter");
        complete(key, "answerRebuttal", "contest");
        complete(key, "assessRebuttal", "fictitious");
        goesOn(key);
        complete(key, "decidePenalty", "light");
        goesOn(key);
        complete(key, "considerLead", "none");
        goesOn(key);
        if (engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count()
                > 0) {
            throw new IllegalStateException(key + " did not come to its end");
        }
    }

    private void complete(String key, String step, String outcome) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(step)
                .singleResult();
        engine.getTaskService().complete(task.getId(), Map.of(step, outcome));
    }

    private void goesOn(String key) {
        List<Job> jobs = waiting(key);
        while (!jobs.isEmpty()) {
            engine.getManagementService().executeJob(jobs.getFirst().getId());
            jobs = waiting(key);
        }
    }

    private List<Job> waiting(String key) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .flatMap(
                        instance -> engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .messages()
                                .list()
                                .stream())
                .toList();
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
