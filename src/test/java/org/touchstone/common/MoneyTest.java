package org.touchstone.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people type them, kept in the smallest unit of their currency. */
class MoneyTest {

    @ParameterizedTest
    @CsvSource({"650, CNY, 65000", "650.5, CNY, 65050", "0.01, USD, 1", "650.00, JPY, 650", "1.234, KWD, 1234"})
    void an_amount_is_kept_in_the_smallest_unit_of_its_currency(BigDecimal typed, String currency, long minor) {
        assertThat(Money.of(typed, currency)).isEqualTo(new Money(minor, currency));
    }

    @ParameterizedTest
    @CsvSource({"650.001, CNY", "0.5, JPY", "1.2345, KWD", "1E-1000000000, CNY"})
    void what_is_smaller_than_the_smallest_unit_is_refused(BigDecimal typed, String currency) {
        refused("common.refused.money", () -> Money.of(typed, currency));
    }

    @Test
    void whoever_typed_too_many_decimals_is_told_how_many_there_can_be() {
        assertThat(new Refused("common.refused.money", "JPY", 0).getMessage())
                .isEqualTo("Give the amount in JPY with no decimals.");
        assertThat(new Refused("common.refused.money", "CNY", 2).getMessage())
                .isEqualTo("Give the amount in CNY with at most 2 decimals.");
        assertThat(new Refused("common.refused.money", "JPY", 0).in(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("请填写 JPY 金额，不带小数。");
        assertThat(new Refused("common.refused.money", "CNY", 2).in(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("请填写 CNY 金额，最多 2 位小数。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"92233720368547758.08", "-1E+20", "1E+1000000000", "1E+2147483647"})
    void nobody_paid_more_than_can_be_counted(BigDecimal typed) {
        refused("common.refused.moneyLarge", () -> Money.of(typed, "CNY"));
        assertThat(Money.of(new BigDecimal("92233720368547758.07"), "CNY").minor())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void amounts_of_different_currencies_are_not_added() {
        assertThatThrownBy(() -> Money.rmb(1).plus(new Money(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
    }
}
