package org.touchstone.reporter;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;

/** Writes what became of a complaint onto the record of whoever made it, and looks at the record anew. */
@Component
@Transactional
class Scoring {

    private final ReporterStore store;
    private final StandpointStore reports;
    private final ScoreStore scores;
    private final Reviews reviews;
    private final Clock clock;

    Scoring(ReporterStore store, StandpointStore reports, ScoreStore scores, Reviews reviews, Clock clock) {
        this.store = store;
        this.reports = reports;
        this.scores = scores;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** What a case's complaint counts as now, given what it counted as before; empty leaves it as it is. */
    @FunctionalInterface
    interface Scorer {
        Optional<Score> next(ReporterNumber reporter, Optional<Score> before);
    }

    /** Scores everyone who stands by the case; a second call changes nothing. */
    void score(CaseFile file, Scorer scorer) {
        for (ReporterNumber reporter : reports.reporters(file.id())) {
            score(file, reporter, before -> scorer.next(reporter, before));
        }
    }

    /** Scores one of them, whether they stand by the case or left it. */
    void score(CaseFile file, ReporterNumber reporter, Score next) {
        score(file, reporter, before -> Optional.of(next));
    }

    private void score(CaseFile file, ReporterNumber reporter, UnaryOperator<Optional<Score>> scorer) {
        store.lock(reporter);
        Optional<Score> before = scores.score(file.id(), reporter);
        scorer.apply(before)
                .filter(next -> !next.equals(before.orElse(null)))
                .ifPresent(next -> write(file, reporter, before, next));
    }

    /** Who is asked about the case and answers for it; empty where that is nobody in particular. */
    Optional<ReporterNumber> main(CaseFile file) {
        return ReporterId.of(file).flatMap(store::find).map(Reporter::number);
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
