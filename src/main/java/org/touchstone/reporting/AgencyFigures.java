package org.touchstone.reporting;

import java.math.BigDecimal;

/** What one agency did with the referrals of a period. */
public record AgencyFigures(
        String name,
        long referrals,
        long accepted,
        long declined,
        long concluded,
        long suspects,
        long arrests,
        long rings,
        long premises,
        long onlineStores,
        long seized,
        BigDecimal value) {}
