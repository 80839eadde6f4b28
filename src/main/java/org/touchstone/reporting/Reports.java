package org.touchstone.reporting;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.Texts;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** The reports of management: figures of a period on the screen, and the workbook "Cases and outcomes". */
@Service
@Transactional
public class Reports {

    private final FigureStore figures;
    private final ReportStore rows;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Reports(FigureStore figures, ReportStore rows, ApplicationEventPublisher publisher, Clock clock) {
        this.figures = figures;
        this.rows = rows;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Writes the workbook of the period, its rows streamed from the database. */
    public void casesAndOutcomes(Person reader, Locale locale, Period period, OutputStream out) {
        casesAndOutcomes(reader, locale, period, out, () -> {});
    }

    /** @param counted is run with every row */
    void casesAndOutcomes(Person reader, Locale locale, Period period, OutputStream out, Runnable counted) {
        reader.must(Role.MANAGER);
        publisher.publishEvent(
                new Act(clock.instant(), reader.id(), "WorkbookExported", period.first() + "/" + period.last()));
        new CasesAndOutcomes(locale, summary(locale, period))
                .write(
                        out,
                        new CasesAndOutcomes.About(reader.name(), clock.instant(), period),
                        row -> rows.cases(period, line -> {
                            row.accept(named(locale, line));
                            counted.run();
                        }),
                        row -> rows.outcomes(period, line -> {
                            row.accept(line);
                            counted.run();
                        }));
    }

    /** The figures of the period, regions and categories named in the language. */
    @Transactional(readOnly = true)
    public Summary summary(Person reader, Locale locale, Period period) {
        reader.must(Role.MANAGER);
        return summary(locale, period);
    }

    private Summary summary(Locale locale, Period period) {
        return new Summary(
                figures.brands(period),
                renamed(figures.regions(period), "common.region.", locale),
                renamed(figures.categories(period), "common.category.", locale),
                figures.agencies(period),
                figures.outcomes(period),
                figures.measures(period),
                figures.cases(period),
                figures.reports(period));
    }

    private static List<CaseFigures> renamed(List<CaseFigures> all, String prefix, Locale locale) {
        return all.stream()
                .map(one -> new CaseFigures(
                        name(locale, prefix, one.name()),
                        one.opened(),
                        one.closed(),
                        one.proven(),
                        one.refuted(),
                        one.rejected(),
                        one.refunded(),
                        one.confiscated()))
                .toList();
    }

    private static CaseLine named(Locale locale, CaseLine line) {
        return line.named(
                name(locale, "common.region.", line.region()),
                name(locale, "common.category.", line.category()),
                measures(locale, line.measures()));
    }

    /** The name of a code; a code that nobody named stays as it is. */
    private static String name(Locale locale, String prefix, String code) {
        return Texts.has(prefix + code) ? Texts.get(locale, prefix + code) : code;
    }

    private static String measures(Locale locale, String codes) {
        if (codes.isEmpty()) {
            return "";
        }
        List<String> names = List.of(codes.split(",")).stream()
                .map(code -> name(locale, "cases.measure.", code))
                .toList();
        return String.join("; ", names);
    }
}
