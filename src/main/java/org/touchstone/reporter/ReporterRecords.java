package org.touchstone.reporter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** The records as people read them: one's own, and all of them for platform staff. */
@Service
@Transactional(readOnly = true)
public class ReporterRecords {

    private final ReporterStore store;
    private final ScoreStore scores;
    private final ReporterMeasureStore measures;
    private final ReporterNames names;
    private final Reviews reviews;
    private final Scoring scoring;
    private final Cases cases;
    private final RuleSets rules;
    private final Clock clock;

    ReporterRecords(
            ReporterStore store,
            ScoreStore scores,
            ReporterMeasureStore measures,
            ReporterNames names,
            Reviews reviews,
            Scoring scoring,
            Cases cases,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.scores = scores;
        this.measures = measures;
        this.names = names;
        this.reviews = reviews;
        this.scoring = scoring;
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    /** The reader's own record; empty before their first report. Proposals that nobody decided are not theirs to read. */
    public Optional<ReporterFile> mine(Person reader) {
        reader.must(Role.BRAND, Role.VOLUNTEER);
        return ReporterId.of(reader)
                .flatMap(store::find)
                .map(reporter -> file(
                        reporter,
                        measures.of(reporter.number()).stream()
                                .filter(one ->
                                        one instanceof ReporterMeasure.InForce || one instanceof ReporterMeasure.Lifted)
                                .toList()));
    }

    public ReporterFile see(Person reader, ReporterNumber number) {
        staff(reader);
        Reporter reporter = require(number);
        return file(reporter, measures.of(number));
    }

    /** Reporters by number, at most 200 a page. */
    public List<ReporterFile> list(
            Person reader, Standing.@Nullable Name standing, @Nullable ReporterNumber after, int limit) {
        staff(reader);
        List<Reporter> page = store.page(standing, clock.instant(), after, Math.clamp(limit, 1, 200));
        var called = names.of(page.stream().map(Reporter::id).toList());
        var tallies = scores.records(page.stream().map(Reporter::number).toList(), reviews.since());
        return page.stream()
                .map(reporter -> file(reporter, called.get(reporter.id()), tallies.get(reporter.number()), List.of()))
                .toList();
    }

    /** All of one kind together: how good the platform's own findings are, beside those of the brands. */
    public Map<ReporterId.Kind, TrackRecord> byKind(Person reader) {
        staff(reader);
        return scores.byKind(reviews.since());
    }

    /** What became of a reporter's complaints, newest first. */
    public List<ScoredCase> cases(Person reader, ReporterNumber number, @Nullable CaseId after, int limit) {
        if (!reader.hasAny(Role.CASE_STAFF)) {
            reader.must(Role.BRAND, Role.VOLUNTEER);
            Reporter reporter = require(number);
            ReporterId.of(reader).filter(reporter.id()::equals).orElseThrow(() -> new NotFound(number.value()));
        }
        return scores.latest(number, after, Math.clamp(limit, 1, 200));
    }

    /** An adjudicator finds that a complaint which did not hold was made against better knowledge. */
    @Transactional
    public void foundFalse(Person by, ReporterNumber number, CaseId id, String reasons) {
        by.must(Role.ADJUDICATOR);
        String why = Decision.sized(reasons, "reporter.refused.reasons");
        Reporter reporter = require(number);
        Score before = scores.score(id, number).orElseThrow(() -> new NotFound(id.value()));
        if (!before.mayTurnOutFalse()) {
            throw new Refused("reporter.refused.notFalse", id.value());
        }
        scoring.score(cases.of(id), reporter.number(), Score.KNOWINGLY_FALSE);
        cases.tell(new ComplaintFoundFalse(id, by.id(), clock.instant(), why));
    }

    private ReporterFile file(Reporter reporter, List<ReporterMeasure> known) {
        return file(reporter, names.of(reporter.id()), scores.record(reporter.number(), reviews.since()), known);
    }

    private ReporterFile file(Reporter reporter, ReporterName name, TrackRecord record, List<ReporterMeasure> known) {
        return new ReporterFile(
                reporter,
                name,
                reporter.standing(clock.instant()),
                record,
                known,
                TrustRule.of(rules.of(rules.current())));
    }

    private Reporter require(ReporterNumber number) {
        return store.find(number).orElseThrow(() -> new NotFound(number.value()));
    }

    private static void staff(Person reader) {
        reader.must(Role.CASE_STAFF.toArray(Role[]::new));
    }
}
