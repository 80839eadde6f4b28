package org.touchstone.reporter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;

/** What the other rooms ask and tell of reporters: may they report, are they trusted, was it knowingly false. */
@Service
@Transactional
public class Reporters {

    private final ReporterStore store;
    private final ReporterNumbers numbers;
    private final ScoreStore scores;
    private final Scoring scoring;
    private final Reviews reviews;
    private final Cases cases;
    private final Clock clock;

    Reporters(
            ReporterStore store,
            ReporterNumbers numbers,
            ScoreStore scores,
            Scoring scoring,
            Reviews reviews,
            Cases cases,
            Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.scores = scores;
        this.scoring = scoring;
        this.reviews = reviews;
        this.cases = cases;
        this.clock = clock;
    }

    /** Refuses what a suspended reporter files, saying until when and what they can do. */
    @Transactional(readOnly = true)
    public void mayReport(Person by) {
        ReporterId.of(by)
                .filter(id -> standing(id) instanceof Standing.Suspended)
                .flatMap(store::find)
                .ifPresent(reporter -> {
                    throw new Refused(
                            "reporter.refused.suspended",
                            reporter.suspended()
                                    .until()
                                    .atZone(Moment.ZONE)
                                    .toLocalDate()
                                    .toString());
                });
    }

    @Transactional(readOnly = true)
    public Standing standing(ReporterId id) {
        Instant now = clock.instant();
        return store.find(id).map(reporter -> reporter.standing(now)).orElse(new Standing.Ordinary(Lane.ORDINARY));
    }

    /** The record over the window, all reasons together. */
    @Transactional(readOnly = true)
    public Figures figures(ReporterId id) {
        return store.find(id)
                .map(reporter ->
                        scores.record(reporter.number(), reviews.since()).total())
                .orElse(Figures.NONE);
    }

    /** A report on a case; one that joins the same reporter's case counts with it. */
    public void filed(Report report) {
        filed(List.of(report));
    }

    /** Several at once, each on another case. */
    public void filed(List<Report> reports) {
        scores.filed(reports, numbers::of, clock.instant());
    }

    /** Intake rejected what the case's reporter brought; who had merely joined did not know better. */
    public void rejected(CaseId id, boolean knowinglyFalse) {
        var file = cases.of(id);
        Optional<ReporterNumber> main = ReporterId.of(file).flatMap(store::find).map(Reporter::number);
        scoring.score(
                file,
                (reporter, before) -> Optional.of(
                        knowinglyFalse && main.equals(Optional.of(reporter)) ? Score.KNOWINGLY_FALSE : Score.REJECTED));
    }

    /** Cases on the record that nothing has come of yet, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<CaseId> pending(ReporterNumber number, @Nullable CaseId after, int limit) {
        return scores.pending(number, after, limit);
    }

    /** The reporter of a number, for whoever acts on the record. */
    @Transactional(readOnly = true)
    public Reporter reporter(ReporterNumber number) {
        return store.find(number).orElseThrow(() -> new NotFound(number.value()));
    }
}
