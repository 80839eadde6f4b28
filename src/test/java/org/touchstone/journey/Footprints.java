package org.touchstone.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.appeal.Appeals;
import org.touchstone.demo.Tale;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.referral.Leads;
import org.touchstone.referral.ReferralDesk;

/** Which nodes of which model the cases of a test have passed, from the engine's own history. */
@TestComponent
class Footprints {

    private final Map<String, Set<String>> passed = new HashMap<>();
    private final HistoryService history;
    private final PurchaseDesk purchases;
    private final Appeals appeals;
    private final Leads leads;
    private final ReferralDesk referrals;

    Footprints(HistoryService history, PurchaseDesk purchases, Appeals appeals, Leads leads, ReferralDesk referrals) {
        this.history = history;
        this.purchases = purchases;
        this.appeals = appeals;
        this.leads = leads;
        this.referrals = referrals;
    }

    /** The case's own processes, and those of its purchase, appeals, leads and referrals. */
    void of(Tale tale) {
        of(tale.id().value());
        purchases
                .of(Cast.MANAGER, tale.id())
                .ifPresent(purchase -> of(purchase.id().value()));
        appeals.of(Cast.MANAGER, tale.id()).forEach(appeal -> of(appeal.id().value()));
        leads.of(Cast.MANAGER, tale.id()).forEach(lead -> of(lead.id().value()));
        referrals
                .of(Cast.MANAGER, tale.id())
                .forEach(referral -> of(referral.id().value()));
    }

    void of(String subject) {
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .list()
                .forEach(this::read);
    }

    Set<String> in(String model) {
        return passed.getOrDefault(model, Set.of());
    }

    private void read(HistoricProcessInstance instance) {
        Set<String> nodes = passed.computeIfAbsent(instance.getProcessDefinitionKey(), model -> new TreeSet<>());
        history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .finished()
                .list()
                .forEach(activity -> nodes.add(activity.getActivityId()));
    }
}
