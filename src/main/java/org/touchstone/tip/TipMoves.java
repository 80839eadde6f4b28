package org.touchstone.tip;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.touchstone.common.Act;
import org.touchstone.identity.Person;

/** Takes a tip to its next state: the row, the task lists, who is told, what the audit trail hears. */
@Component
class TipMoves {

    private final TipStore store;
    private final TipCards cards;
    private final TipNotices notices;
    private final TipEnding ending;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    TipMoves(
            TipStore store,
            TipCards cards,
            TipNotices notices,
            TipEnding ending,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.cards = cards;
        this.notices = notices;
        this.ending = ending;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What somebody told can say who they or others are. */
    void read(Person by, TipId id) {
        publisher.publishEvent(new Act(clock.instant(), by.id(), "TipRead", id.value(), null, true, ""));
    }

    /** @param step the one that is done with it */
    void to(Person by, String step, Tip next, String verb) {
        store.save(next);
        cards.done(step, next.id());
        publisher.publishEvent(new Act(clock.instant(), by.id(), verb, next.id().value()));
        switch (next) {
            case Tip.ToSort sort -> cards.sort(sort);
            case Tip.ToCheck check -> {
                cards.check(check);
                notices.check(check);
            }
            case Tip.HandedOn handed -> {
                cards.receive(handed);
                notices.receive(handed);
            }
            case Tip.Opened opened -> publisher.publishEvent(new TipOpened(opened.id()));
            case Tip.Ended ended -> ending.ended(ended);
            case Tip.Unconfirmed waiting -> throw new IllegalArgumentException("Never goes back: " + waiting.id());
        }
    }
}
