package org.touchstone.tip;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;

/** What becomes of tips by time alone, one tip a transaction: one that fails holds up no other. */
@Component
class TipClocks {

    private static final int PAGE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(TipClocks.class);

    private final TipStore store;
    private final TipPhotos photos;
    private final TipMoves moves;
    private final TipCards cards;
    private final TipNotices notices;
    private final TipEnding ending;
    private final CaseProcess process;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TipClocks(
            TipStore store,
            TipPhotos photos,
            TipMoves moves,
            TipCards cards,
            TipNotices notices,
            TipEnding ending,
            CaseProcess process,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.photos = photos;
        this.moves = moves;
        this.cards = cards;
        this.notices = notices;
        this.ending = ending;
        this.process = process;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until none is left that waited, or was kept, too long. */
    void run() {
        each(TipStore.State.UNCONFIRMED, this::forget);
        each(TipStore.State.TO_CHECK, this::ownerSilent);
        each(TipStore.State.HANDED_ON, this::agencySilent);
        each(TipStore.State.TO_SORT, this::unsorted);
        each(TipStore.State.ENDED, ending::forget);
    }

    /** What nobody confirmed in time is forgotten, with its pictures. */
    private void forget(TipId id) {
        if (store.take(id).orElse(null) instanceof Tip.Unconfirmed) {
            photos.forget(id);
            store.delete(id);
        }
    }

    /** It comes back to intake. */
    private void ownerSilent(TipId id) {
        process.mayComplete(Person.SYSTEM, id.value(), TipCards.CHECK); // locks in the order in which people do
        if (store.take(id).orElse(null) instanceof Tip.ToCheck tip) {
            moves.to(Person.SYSTEM, TipCards.CHECK, tip.silent(cards.sortDue()), "TipOwnerSilent");
        }
    }

    /** It comes back to intake, which tries another way or tells its sender that nothing can be done. */
    private void agencySilent(TipId id) {
        process.mayComplete(Person.SYSTEM, id.value(), TipCards.RECEIVE);
        if (store.take(id).orElse(null) instanceof Tip.HandedOn tip) {
            moves.to(Person.SYSTEM, TipCards.RECEIVE, tip.silent(cards.sortDue()), "TipAgencySilent");
        }
    }

    /** Intake is late: the manager is told, once. */
    private void unsorted(TipId id) {
        process.mayComplete(Person.SYSTEM, id.value(), TipCards.SORT);
        if (store.take(id).orElse(null) instanceof Tip.ToSort tip) {
            notices.overdue(tip);
            store.told(id);
        }
    }

    private void each(TipStore.State state, Consumer<TipId> work) {
        TipStore.@Nullable Due last = null;
        List<TipStore.Due> page;
        do {
            page = store.due(state, clock.instant(), last, PAGE);
            page.forEach(one -> alone(one.id(), work));
            last = page.isEmpty() ? last : page.getLast();
        } while (page.size() == PAGE);
    }

    private void alone(TipId id, Consumer<TipId> work) {
        try {
            transaction.executeWithoutResult(status -> work.accept(id));
        } catch (NotYourTurn meanwhile) {
            LOG.debug("Somebody has acted on {} meanwhile", id);
        } catch (RuntimeException failed) {
            LOG.error("{} waited too long, and what follows failed; it is tried again", id, failed);
        }
    }
}
