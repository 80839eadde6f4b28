package org.touchstone.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Made-up lines and figures for workbooks in tests. */
final class SampleFigures {

    private static final Period YEAR_2014 = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
    private static final BigDecimal SEIZED = new BigDecimal("31100000.00");

    private SampleFigures() {}

    static CaseLine line(int number, String seller, LocalDate opened, BigDecimal amount) {
        return new CaseLine(
                "TS-2014-%06d".formatted(number),
                opened,
                opened.plusDays(19),
                "Northpeak",
                "trademark",
                seller,
                "s1001",
                "Zhejiang",
                "Outdoor goods",
                "BRAND",
                "HIGH",
                "CLOSED",
                "REFERRED",
                2,
                amount,
                24,
                "Listings taken down",
                new BigDecimal("899.00"),
                new BigDecimal("10000.00"));
    }

    static OutcomeLine raid(String agency) {
        return new OutcomeLine(
                "RF-2014-000001",
                "LD-2014-000001",
                agency,
                LocalDate.of(2014, 12, 1),
                12,
                12,
                4,
                1,
                2,
                1,
                3,
                3_000,
                3_000,
                SEIZED,
                "CNY",
                "PRICE_OF_GENUINE",
                0);
    }

    static Summary summary(List<String> names) {
        List<CaseFigures> figures = names.stream().map(SampleFigures::figures).toList();
        List<AgencyFigures> agencies = names.stream()
                .map(name -> new AgencyFigures(name, 1, 1, 0, 1, 12, 12, 4, 4, 3, 3_000, SEIZED))
                .toList();
        return new Summary(
                figures,
                figures,
                figures,
                agencies,
                List.of(new CountOf("cases.outcome.REFERRED", 1)),
                List.of(new CountOf("cases.measure.DELIST", 1)),
                1,
                1);
    }

    private static CaseFigures figures(String name) {
        return new CaseFigures(name, 1, 1, 1, 0, 0, new BigDecimal("899.00"), new BigDecimal("10000.00"));
    }

    static CasesAndOutcomes.About about(String author) {
        return new CasesAndOutcomes.About(author, Instant.parse("2015-01-02T03:04:05Z"), YEAR_2014);
    }
}
