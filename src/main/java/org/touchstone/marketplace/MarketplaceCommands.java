package org.touchstone.marketplace;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/**
 * The outbox to the marketplace: a command is written down in the transaction that decided it and carried out after,
 * again and again with the same key until the marketplace has answered.
 */
@Service
public class MarketplaceCommands {

    static final int BATCH = 20;
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    private final CommandStore store;
    private final Marketplace marketplace;
    private final CaseSight sight;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    MarketplaceCommands(
            CommandStore store,
            Marketplace marketplace,
            CaseSight sight,
            TransactionTemplate transaction,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.marketplace = marketplace;
        this.sight = sight;
        this.transaction = transaction;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Orders a command for a case; a key that was ordered before changes nothing. */
    @Transactional
    public void order(CaseId caseId, String key, Command command) {
        store.insert(caseId, key, command, clock.instant());
    }

    @Transactional(readOnly = true)
    public List<CommandStatus> of(CaseId caseId) {
        return store.of(caseId);
    }

    /** The commands of a case for platform staff, and for the accused who feels them; other parties read the timeline. */
    @Transactional(readOnly = true)
    public List<CommandStatus> of(Person reader, CaseId caseId) {
        if (!mayRead(reader)) {
            throw new Forbidden();
        }
        if (!reader.has(Role.ADMIN) && !sight.sees(reader, caseId)) {
            throw new NotFound(caseId.value());
        }
        return store.of(caseId);
    }

    /** Whether somebody in this role reads commands of cases at all. */
    public static boolean mayRead(Person reader) {
        return reader.hasAny(Role.CASE_STAFF) || reader.has(Role.SELLER) || reader.has(Role.ADMIN);
    }

    /** Commands that an operator has to look at. */
    @Transactional(readOnly = true)
    public List<CommandStatus> stuck(Person reader) {
        reader.must(Role.ADMIN, Role.MANAGER);
        return store.stuck();
    }

    /** Gives a stuck command another round of attempts. */
    @Transactional
    public void retry(Person by, String key) {
        by.must(Role.ADMIN);
        if (!store.revive(key, clock.instant())) {
            throw new NotFound(key);
        }
        publisher.publishEvent(new Act(clock.instant(), by.id(), "CommandRetried", key));
    }

    /** Carries out one batch of commands that are due; several nodes can do so at once. Says how many it took. */
    public int drain() {
        Integer taken = transaction.execute(status -> {
            List<CommandStatus> due = store.due(BATCH, clock.instant());
            due.forEach(this::attempt);
            return due.size();
        });
        return taken == null ? 0 : taken;
    }

    private void attempt(CommandStatus command) {
        try {
            marketplace.execute(command.command(), command.key());
            store.done(command.key());
            publisher.publishEvent(new CommandDone(
                    command.caseId(),
                    command.key(),
                    command.kind(),
                    command.command().target(),
                    clock.instant()));
        } catch (MarketplaceRefused refused) {
            stuck(command, String.valueOf(refused.getMessage()));
        } catch (RuntimeException unavailable) {
            // anything else is no answer either; one command's bad luck must not hold up the batch
            again(command, String.valueOf(unavailable.getMessage()));
        }
    }

    private void again(CommandStatus command, String reason) {
        if (command.attempts() >= PAUSES.size()) {
            stuck(command, reason);
        } else {
            store.failing(command.key(), reason, clock.instant().plus(PAUSES.get(command.attempts())));
        }
    }

    private void stuck(CommandStatus command, String reason) {
        store.stuck(command.key(), reason);
        publisher.publishEvent(new CommandStuck(
                command.caseId(),
                command.key(),
                command.kind(),
                command.command().target(),
                reason,
                clock.instant()));
    }
}
