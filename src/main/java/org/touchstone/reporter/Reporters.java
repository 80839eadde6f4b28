package org.touchstone.reporter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
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
    private final StandpointStore reports;
    private final ScoreStore scores;
    private final Scoring scoring;
    private final Reviews reviews;
    private final Cases cases;
    private final Clock clock;

    Reporters(
            ReporterStore store,
            ReporterNumbers numbers,
            StandpointStore reports,
            ScoreStore scores,
            Scoring scoring,
            Reviews reviews,
            Cases cases,
            Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.reports = reports;
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
        this.reports.filed(reports, numbers::of, clock.instant());
    }

    /** New cases: who opens one has reported it, with all that it accuses. */
    void opened(List<CaseFile> files) {
        filed(files.stream()
                .flatMap(file -> ReporterId.of(file).stream()
                        .map(by -> new Report(file.id(), by, file.allegation().name(), List.of())))
                .toList());
        reports.namedAll(files.stream().map(CaseFile::id).toList());
    }

    /** Who reported the case and stands by it, who came first being the first. */
    @Transactional(readOnly = true)
    public List<Standpoint> behind(CaseId id) {
        return reports.behind(id);
    }

    /**
     * One of several stands by the case no more: what becomes of it is no longer theirs.
     *
     * @return the accused listings that nobody else named
     */
    public List<String> leaves(CaseId id, ReporterNumber reporter, Score score) {
        List<String> alone = reports.namedAlone(id, reporter);
        reports.left(id, reporter, clock.instant());
        scoring.score(cases.of(id), reporter, score);
        return alone;
    }

    /** Intake rejected what the case's reporter brought; who had merely joined did not know better. */
    public void rejected(CaseId id, boolean knowinglyFalse) {
        CaseFile file = cases.of(id);
        Optional<ReporterNumber> main = scoring.main(file);
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
