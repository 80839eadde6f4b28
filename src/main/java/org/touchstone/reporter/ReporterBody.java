package org.touchstone.reporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A reporter's record as the API shows it. */
record ReporterBody(
        String number,
        ReporterId.Kind kind,
        String name,
        Standing.Name standing,
        @Nullable Instant until,
        LocalDate since,
        FiguresBody total,
        Map<String, FiguresBody> byReason,
        List<MeasureBody> measures) {

    /** @param decided all but those that were withdrawn */
    record FiguresBody(int decided, Map<Score, Integer> cases) {

        static FiguresBody of(Figures figures) {
            Map<Score, Integer> cases = new EnumMap<>(Score.class);
            for (Score score : Score.values()) {
                cases.put(score, figures.of(score));
            }
            return new FiguresBody(figures.decided(), cases);
        }
    }

    /**
     * @param days of the suspension, 0 for a warning; absent while nobody decided or when it was dismissed
     * @param state as in the types of {@link ReporterMeasure}
     */
    record MeasureBody(
            String id,
            String state,
            int number,
            int decided,
            int percent,
            Gravity gravity,
            Intention intention,
            int proposedDays,
            @Nullable Integer days,
            @Nullable String reasons,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Instant appealUntil,
            @Nullable Boolean appealOpen) {

        static MeasureBody of(ReporterMeasure measure) {
            return switch (measure) {
                case ReporterMeasure.Proposed proposed -> of(measure, null, null, null, null);
                case ReporterMeasure.Decided decided -> of(measure, decided.decision(), null, null, null);
                case ReporterMeasure.Dismissed dismissed -> of(measure, dismissed.decision(), null, null, null);
                case ReporterMeasure.InForce force ->
                    of(
                            measure,
                            force.decision(),
                            force.span(),
                            force.appealUntil(),
                            force.appeal() != null && force.appeal().open());
                case ReporterMeasure.Lifted lifted ->
                    of(measure, lifted.decision(), lifted.span(), lifted.appealUntil(), false);
            };
        }

        private static MeasureBody of(
                ReporterMeasure measure,
                @Nullable Decision decision,
                Reporter.@Nullable Span span,
                @Nullable Instant appealUntil,
                @Nullable Boolean appealOpen) {
            Weighing weighing = measure.basis().weighing();
            return new MeasureBody(
                    measure.id().value(),
                    measure.getClass().getSimpleName(),
                    weighing.number(),
                    weighing.decided(),
                    weighing.percent(),
                    weighing.gravity(),
                    weighing.intention(),
                    MeasureRow.days(measure.basis().proposed()),
                    decision == null || decision.chosen() == null ? null : MeasureRow.days(decision.chosen()),
                    decision == null ? null : decision.reasons(),
                    span == null ? null : span.from(),
                    span == null ? null : span.until(),
                    appealUntil,
                    appealOpen);
        }
    }

    static ReporterBody of(ReporterFile file, Locale locale) {
        Map<String, FiguresBody> byReason = new TreeMap<>();
        file.record().byReason().forEach((reason, figures) -> byReason.put(reason, FiguresBody.of(figures)));
        Instant until = switch (file.standing()) {
            case Standing.Suspended suspended -> suspended.until();
            case Standing.Warned warned -> warned.until();
            case Standing.Ordinary ordinary -> ordinary.lane() instanceof Lane.Lost lost ? lost.until() : null;
            case Standing.Trusted trusted -> null;
        };
        return new ReporterBody(
                file.reporter().number().value(),
                file.reporter().id().kind(),
                file.name().in(locale),
                file.standing().name(),
                until,
                file.record().since(),
                FiguresBody.of(file.record().total()),
                byReason,
                file.measures().stream().map(MeasureBody::of).toList());
    }
}
