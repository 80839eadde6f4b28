package org.touchstone.journey;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.cases.Cases;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.CommandStatus;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.marketplace.MarketplaceCommands;
import org.touchstone.marketplace.Order;
import org.touchstone.marketplace.Seller;

/** What can be seen of a case from outside: on the marketplace, in the timeline, in the engine's history. */
@TestComponent
public class Witness {

    private final Marketplace marketplace;
    private final MarketplaceCommands commands;
    private final Cases cases;
    private final HistoryService history;

    Witness(Marketplace marketplace, MarketplaceCommands commands, Cases cases, HistoryService history) {
        this.marketplace = marketplace;
        this.commands = commands;
        this.cases = cases;
        this.history = history;
    }

    /** Lets the marketplace carry out all that was ordered for the case. */
    public void marketplaceObeys(CaseId id) {
        for (int round = 0; round < 50 && waiting(id); round++) {
            commands.drain();
        }
        if (waiting(id)) {
            throw new AssertionError("Commands of " + id + " were not carried out: " + commands.of(id));
        }
    }

    boolean live(String listing) {
        return marketplace.listing(listing).map(Listing::live).orElse(false);
    }

    public boolean allLive(List<String> listings) {
        return listings.stream().allMatch(this::live);
    }

    public boolean noneLive(List<String> listings) {
        return listings.stream().noneMatch(this::live);
    }

    Seller store(CaseId id) {
        return marketplace.seller(cases.of(id).sellerId()).orElseThrow();
    }

    boolean buyersRefunded(List<String> listings) {
        return listings.stream()
                .flatMap(listing -> marketplace.ordersOf(listing).stream())
                .allMatch(Order::refunded);
    }

    List<String> timeline(Person reader, CaseId id) {
        return cases.timeline(reader, id).stream().map(TimelineEntry::textKey).toList();
    }

    /** The end that a process of this subject reached last. */
    public String ending(String process, String subject) {
        List<HistoricProcessInstance> ended = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject)
                .finished()
                .list();
        if (ended.size() != 1) {
            throw new AssertionError(ended.size() + " processes " + process + " of " + subject + " have ended");
        }
        return ended.getFirst().getEndActivityId();
    }

    String ending(String process, CaseId id) {
        return ending(process, id.value());
    }

    boolean sees(Person reader, CaseId id) {
        return cases.sees(reader, id);
    }

    boolean closedForStaff(CaseId id) {
        return cases.see(Cast.MANAGER, id).closed();
    }

    private boolean waiting(CaseId id) {
        return commands.of(id).stream().anyMatch(command -> command.state() != CommandStatus.State.DONE);
    }
}
