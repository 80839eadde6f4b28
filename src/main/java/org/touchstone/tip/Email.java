package org.touchstone.tip;

import java.util.Locale;
import java.util.regex.Pattern;
import org.touchstone.common.Refused;

/** An address to which mail can be sent: first its size, then its form. Whether it exists is seen when its owner confirms. */
public record Email(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{Alnum}](?:[\\p{Alnum}.-]*[\\p{Alnum}])?\\.[\\p{Alpha}]{2,}");

    public Email {
        value = value.strip();
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new Refused("tip.refused.email");
        }
    }

    /** The same for all ways to write it. */
    String canonical() {
        return value.toLowerCase(Locale.ROOT);
    }
}
