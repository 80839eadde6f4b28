package org.touchstone.purchase;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.TimerBean;
import org.touchstone.common.CaseId;

/** What {@code test-purchase.bpmn}, and {@code case.bpmn} when it calls it, tell this room. */
@Configuration(proxyBeanMethods = false)
class TestPurchaseSteps {

    /** Gives the number of a case's purchase, which becomes the key of the called process. */
    public static final class PurchaseKey {

        private final Function<CaseId, PurchaseId> purchase;

        PurchaseKey(Function<CaseId, PurchaseId> purchase) {
            this.purchase = purchase;
        }

        public String of(DelegateExecution execution) {
            return purchase.apply(new CaseId(execution.getProcessBusinessKey())).value();
        }
    }

    @Bean
    PurchaseKey testPurchaseKey(PurchaseDesk purchases) {
        return new PurchaseKey(purchases::of);
    }

    @Bean
    JavaDelegate concludeUnauthenticated(PurchaseEndings endings) {
        return step -> endings.notExamined(id(step));
    }

    @Bean
    JavaDelegate concludeWithoutItem(PurchaseEndings endings) {
        return step -> endings.withoutItem(id(step));
    }

    @Bean
    JavaDelegate concludePurchase(PurchaseEndings endings) {
        return step -> endings.conclude(id(step), Ending.ofEnd(step.getCurrentActivityId()));
    }

    @Bean
    TimerBean buyingDeadline(TestPurchaseStore store) {
        return due(store);
    }

    @Bean
    TimerBean receivingDeadline(TestPurchaseStore store) {
        return due(store);
    }

    @Bean
    TimerBean authenticationDeadline(TestPurchaseStore store) {
        return due(store);
    }

    /** A purchase has one clock at a time, that of whoever has it in hand. */
    private static TimerBean due(TestPurchaseStore store) {
        return new TimerBean(key -> store.require(new PurchaseId(key)).due());
    }

    private static PurchaseId id(DelegateExecution step) {
        return new PurchaseId(step.getProcessBusinessKey());
    }
}
