package org.touchstone.surveillance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.Card;
import org.touchstone.cases.Inbox;
import org.touchstone.common.NotFound;
import org.touchstone.common.NumberStore;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Marketplace;

/** What a round does by itself: it draws listings, hands them to the volunteers and ends. */
@Service
@Transactional
class RoundCourse {

    /** All watches alike: a number that told the parts apart would tell the volunteers too. */
    private static final int PRIORITY = 30;

    private final RoundStore rounds;
    private final WatchStore watches;
    private final Marketplace marketplace;
    private final Inbox inbox;
    private final NumberStore numbers;
    private final Clock clock;

    RoundCourse(
            RoundStore rounds,
            WatchStore watches,
            Marketplace marketplace,
            Inbox inbox,
            NumberStore numbers,
            Clock clock) {
        this.rounds = rounds;
        this.watches = watches;
        this.marketplace = marketplace;
        this.inbox = inbox;
        this.numbers = numbers;
        this.clock = clock;
    }

    Instant endsAt(RoundId id) {
        return rounds.find(id).orElseThrow(() -> new NotFound(id.value())).endsAt();
    }

    /** Draws once, however often it is told. */
    void draw(RoundId id) {
        Round round = lock(id);
        if (!watches.of(id).isEmpty()) {
            return;
        }
        Marketplace.Draw draw =
                marketplace.draw(round.sizes().guided(), round.sizes().random(), round.seed());
        List<Drawn> all = Drawn.mixed(draw, round.seed());
        all.forEach(drawn -> hand(round, drawn));
    }

    /** Ends the round: what nobody looked at lapses. */
    void close(RoundId id) {
        lock(id);
        watches.lapse(id).forEach(watch -> inbox.remove(Watches.STEP, watch.value()));
        rounds.close(id, clock.instant());
    }

    private void hand(Round round, Drawn drawn) {
        WatchId watch = new WatchId(numbers.next("WA"));
        watches.insert(watch, round.id(), drawn.part(), drawn.listing());
        inbox.put(
                Watches.STEP,
                watch.value(),
                new Card(
                        null,
                        Group.of(Role.VOLUNTEER),
                        null,
                        round.endsAt(),
                        PRIORITY,
                        "",
                        drawn.listing().sellerName()));
    }

    private Round lock(RoundId id) {
        return rounds.lock(id).orElseThrow(() -> new NotFound(id.value()));
    }
}
