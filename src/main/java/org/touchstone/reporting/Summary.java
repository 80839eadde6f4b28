package org.touchstone.reporting;

import java.util.List;

/** The figures of a period, ready for the screen and for the workbook. */
public record Summary(
        List<CaseFigures> brands,
        List<CaseFigures> regions,
        List<CaseFigures> categories,
        List<AgencyFigures> agencies,
        List<CountOf> outcomes,
        List<CountOf> measures,
        long cases,
        long reports) {}
