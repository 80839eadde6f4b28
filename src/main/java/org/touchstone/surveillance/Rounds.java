package org.touchstone.surveillance;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.NotFound;
import org.touchstone.common.NumberStore;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;
import org.touchstone.rules.Term;

/** The rounds of surveillance: one a day by itself, more when an investigator asks, and what they showed. */
@Service
@Transactional
public class Rounds {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final int SHOWN = 60;

    /** So large that none comes twice, so small that it survives in every program that reads the API. */
    private static final long SEEDS = 1L << 53;

    private final RoundStore store;
    private final WatchStore watches;
    private final RoundWorkflow workflow;
    private final RuleSets rules;
    private final NumberStore numbers;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final RandomGenerator seeds = new SecureRandom();

    Rounds(
            RoundStore store,
            WatchStore watches,
            RoundWorkflow workflow,
            RuleSets rules,
            NumberStore numbers,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.watches = watches;
        this.workflow = workflow;
        this.rules = rules;
        this.numbers = numbers;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The sizes of a daily round, as the rule set gives them. */
    public RoundSizes usual() {
        RuleSet now = now();
        return new RoundSizes(now.number("roundGuided"), now.number("roundRandom"));
    }

    /** How long volunteers have, as the rule set gives it. */
    public Term term() {
        return now().term("round");
    }

    /** Opens a round beside the daily one. */
    public RoundId open(Person by, RoundSizes sizes) {
        by.must(Role.INVESTIGATOR);
        Round round = round(by, sizes, false);
        store.insert(round);
        return opened(by, round);
    }

    /** Opens the round of this day unless it has one; any number of nodes can try. */
    void openDaily() {
        if (!store.hasDaily(today())) {
            Round round = round(Person.SYSTEM, usual(), true);
            if (store.insert(round)) {
                opened(Person.SYSTEM, round);
            }
        }
    }

    /** The latest rounds, newest first. */
    @Transactional(readOnly = true)
    public List<Round> latest(Person reader) {
        mayRead(reader);
        return store.latest(SHOWN);
    }

    @Transactional(readOnly = true)
    public Round see(Person reader, RoundId id) {
        mayRead(reader);
        return store.find(id).orElseThrow(() -> new NotFound(id.value()));
    }

    @Transactional(readOnly = true)
    public RoundFigures figures(Person reader, RoundId id) {
        return store.figures(see(reader, id).id());
    }

    /** The rounds that ended in the last 30 days, taken together. */
    @Transactional(readOnly = true)
    public RoundFigures lastMonth(Person reader) {
        mayRead(reader);
        return store.figures(clock.instant().minus(MONTH));
    }

    @Transactional(readOnly = true)
    public List<Watch> watches(Person reader, RoundId id) {
        return watches.of(see(reader, id).id());
    }

    private static void mayRead(Person reader) {
        reader.must(Role.INVESTIGATOR, Role.MANAGER);
    }

    private Round round(Person by, RoundSizes sizes, boolean daily) {
        Instant at = clock.instant();
        return new Round(
                new RoundId(numbers.next("RO")),
                today(),
                daily,
                sizes,
                seeds.nextLong(SEEDS),
                by.id(),
                at,
                now().deadline("round", at),
                null);
    }

    private RoundId opened(Person by, Round round) {
        publisher.publishEvent(new Act(
                clock.instant(), by.id(), "RoundOpened", round.id().value(), null, false, "seed " + round.seed()));
        workflow.opened(round.id());
        return round.id();
    }

    private LocalDate today() {
        return clock.instant().atZone(now().zone()).toLocalDate();
    }

    private RuleSet now() {
        return rules.of(rules.current());
    }
}
