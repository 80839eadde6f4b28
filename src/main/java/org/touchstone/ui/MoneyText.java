package org.touchstone.ui;

import java.text.NumberFormat;
import java.util.Currency;
import org.touchstone.common.Money;

/** Amounts as people read them: the currency's code, or in Chinese its sign, then grouped digits. */
public final class MoneyText {

    private MoneyText() {}

    /** How yuan are marked before an amount or in a field. */
    static String yuan() {
        return Say.locale().getLanguage().equals("zh") ? "¥" : "RMB";
    }

    public static String of(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(Say.locale());
        int digits = Currency.getInstance(money.currency()).getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        String mark = money.currency().equals("CNY") ? yuan() : money.currency();
        return mark + (mark.equals("¥") ? "" : "\u00a0") + format.format(money.major());
    }
}
