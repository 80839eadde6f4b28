package org.touchstone.reporter;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;

/** Writes what became of a complaint onto the record of whoever made it, and looks at the record anew. */
@Component
@Transactional
class Scoring {

    private final ReporterStore store;
    private final ScoreStore scores;
    private final Reviews reviews;
    private final Clock clock;

    Scoring(ReporterStore store, ScoreStore scores, Reviews reviews, Clock clock) {
        this.store = store;
        this.scores = scores;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** What a case's complaint counts as now, given what it counted as before; empty leaves it as it is. */
    @FunctionalInterface
    interface Scorer {
        Optional<Score> next(ReporterNumber reporter, Optional<Score> before);
    }

    /** Scores everyone who reported the case; a second call changes nothing. */
    void score(CaseFile file, Scorer scorer) {
        for (ReporterNumber reporter : scores.reporters(file.id())) {
            store.lock(reporter);
            Optional<Score> before = scores.score(file.id(), reporter);
            scorer.next(reporter, before)
                    .filter(next -> !next.equals(before.orElse(null)))
                    .ifPresent(next -> write(file, reporter, before, next));
        }
    }

    private void write(CaseFile file, ReporterNumber reporter, Optional<Score> before, Score next) {
        Instant now = clock.instant();
        scores.save(file.id(), reporter, next, gravity(file, before), now);
        reviews.look(reporter);
    }

    private static Gravity gravity(CaseFile file, Optional<Score> before) {
        if (file.overturnedAt() != null || before.equals(Optional.of(Score.UPHELD))) {
            return Gravity.GRAVE;
        }
        return file.notifiedAt() == null ? Gravity.SLIGHT : Gravity.SERIOUS;
    }
}
