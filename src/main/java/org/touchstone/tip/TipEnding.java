package org.touchstone.tip;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.touchstone.common.Act;
import org.touchstone.common.PersonId;
import org.touchstone.rules.RuleSets;
import org.touchstone.rules.Term;

/**
 * What follows once a tip has ended: its sender is told and their address forgotten at once, and what they told, which
 * can say who they or others are, when the time of exhibits is over.
 */
@Component
class TipEnding {

    private static final String KEPT = "exhibits";

    private final TipStore store;
    private final TipPhotos photos;
    private final TipLetters letters;
    private final RuleSets rules;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    TipEnding(
            TipStore store,
            TipPhotos photos,
            TipLetters letters,
            RuleSets rules,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.photos = photos;
        this.letters = letters;
        this.rules = rules;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** How long it is kept after its end. */
    Term kept() {
        return rules.of(rules.current()).term(KEPT);
    }

    void ended(Tip.Ended tip) {
        store.keepUntil(tip.id(), rules.of(rules.current()).deadline(KEPT, clock.instant()));
        letters.ended(tip.about());
    }

    /** Its time is over: that there was one, and what was done with it, stays in the audit trail. */
    void forget(TipId id) {
        if (store.take(id).orElse(null) instanceof Tip.Ended) {
            photos.forget(id);
            store.delete(id);
            publisher.publishEvent(new Act(clock.instant(), PersonId.SYSTEM, "TipForgotten", id.value()));
        }
    }
}
