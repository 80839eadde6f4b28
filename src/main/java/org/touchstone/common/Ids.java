package org.touchstone.common;

import java.util.regex.Pattern;

/** The form of the numbers that people read to each other: prefix, year, running number. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{6,9}");

    private Ids() {}

    /** Refuses anything that is not a number of this kind: first its size, then its characters. */
    public static String check(String value, String prefix) {
        if (value.length() > 18
                || !value.startsWith(prefix + "-")
                || !FORM.matcher(value).matches()) {
            throw new Refused("common.refused.number", prefix, value.length() > 18 ? value.substring(0, 18) : value);
        }
        return value;
    }
}
