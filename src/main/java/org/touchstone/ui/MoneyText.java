package org.touchstone.ui;

import java.text.NumberFormat;
import java.util.Currency;
import org.touchstone.common.Money;

/** Amounts as people read them: the currency's code, then grouped digits. */
public final class MoneyText {

    private MoneyText() {}

    public static String of(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(Say.locale());
        int digits = Currency.getInstance(money.currency()).getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return (money.currency().equals("CNY") ? "RMB" : money.currency()) + "\u00a0" + format.format(money.major());
    }
}
