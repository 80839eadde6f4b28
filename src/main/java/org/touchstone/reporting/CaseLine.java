package org.touchstone.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One case as a row of a workbook; names of regions and words are translated where it is written. */
record CaseLine(
        String id,
        LocalDate opened,
        @Nullable LocalDate closed,
        String brand,
        String rightKind,
        String seller,
        String sellerId,
        String region,
        String category,
        String origin,
        @Nullable String risk,
        String stage,
        @Nullable String outcome,
        int listings,
        BigDecimal amount,
        int points,
        String measures,
        BigDecimal refunded,
        BigDecimal confiscated) {

    /** The same with names in place of the codes of region, category and measures. */
    CaseLine named(String regionName, String categoryName, String measureNames) {
        return new CaseLine(
                id,
                opened,
                closed,
                brand,
                rightKind,
                seller,
                sellerId,
                regionName,
                categoryName,
                origin,
                risk,
                stage,
                outcome,
                listings,
                amount,
                points,
                measureNames,
                refunded,
                confiscated);
    }
}
