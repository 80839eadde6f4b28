package org.touchstone.cases;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine: our transactions, our clock, all models in one deployment, no scripts, no rights of its own. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The engine's tables must come after Flyway's: Flyway refuses a schema that holds tables it does not know. */
    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            EngineListeners listeners,
            Clock clock,
            @Value("${touchstone.jobs:true}") boolean jobs)
            throws Exception {
        DateTimeUtils.setCurrentMillisProvider(clock::millis); // the only door to the engine's own clock
        var engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("true");
        engine.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setAuthorizationEnabled(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setTaskMetricsEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        engine.setJobExecutorActivate(jobs);
        engine.setCustomPreBPMNParseListeners(List.of(listeners));
        engine.setDeploymentResources(models());
        engine.setDeploymentName("touchstone");
        engine.setDeploymentTenantId(null);
        return engine;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    /** One deployment of all models, so that a running case keeps the family it was started with. */
    private static Resource[] models() throws Exception {
        return new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn");
    }
}
