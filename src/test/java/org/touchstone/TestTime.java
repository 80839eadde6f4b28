package org.touchstone;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** Puts the movable clock in place of the portal's, and jobs into the test's hand. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** What one room tells another after commit has happened when the call returns, so no test waits. */
    @Bean("applicationTaskExecutor")
    TaskExecutor applicationTaskExecutor() {
        return new SyncTaskExecutor();
    }

    @Bean
    Life life(ManagementService management, RuntimeService runtime, MovableClock clock) {
        return new Life(management, runtime, clock);
    }
}
