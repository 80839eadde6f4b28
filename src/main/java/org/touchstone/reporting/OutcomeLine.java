package org.touchstone.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One report of an agency as a row of a workbook. */
record OutcomeLine(
        String referral,
        String lead,
        String agency,
        LocalDate day,
        int suspects,
        int arrests,
        int rings,
        int stores,
        int factories,
        int warehouses,
        int onlineStores,
        long seized,
        long destroyed,
        BigDecimal value,
        String currency,
        String basis,
        int judgments) {}
