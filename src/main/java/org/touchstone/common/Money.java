package org.touchstone.common;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in minor units (fen, cents) of an ISO 4217 currency. */
public record Money(long minor, String currency) {

    public static final Money ZERO = new Money(0, "CNY");

    public Money {
        Currency.getInstance(currency);
    }

    public static Money rmb(long minor) {
        return new Money(minor, "CNY");
    }

    /** Reads an amount in major units; more decimals than the currency has, and more than can be counted, are refused. */
    public static Money of(BigDecimal major, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        try {
            // not movePointRight, which would write a billion zeros out for 1E+1000000000
            return new Money(major.scaleByPowerOfTen(digits).longValueExact(), currency);
        } catch (ArithmeticException tooFineOrTooLarge) {
            boolean large = major.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE, digits)) > 0;
            throw large
                    ? new Refused("common.refused.moneyLarge")
                    : new Refused("common.refused.money", currency, digits);
        }
    }

    public BigDecimal major() {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }
}
