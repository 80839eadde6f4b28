package org.touchstone.reporting;

import java.math.BigDecimal;

/** Counts and amounts of the cases of one brand, region or category. */
public record CaseFigures(
        String name,
        long opened,
        long closed,
        long proven,
        long refuted,
        long rejected,
        BigDecimal refunded,
        BigDecimal confiscated) {}
