package org.touchstone.marketplace;

import org.touchstone.common.Refused;

/** A line of a file that cannot be taken, with the reason; the lines around it can. */
class BadLine extends Refused {

    private static final int SHOWN = 40;

    BadLine(String reason, Object... arguments) {
        super("marketplace.import." + reason, arguments);
    }

    /** A value as it can be shown in a terminal: short and without characters that do something there. */
    static String shown(String value) {
        String harmless = value.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return harmless.length() <= SHOWN ? harmless : harmless.substring(0, SHOWN) + "…";
    }
}
