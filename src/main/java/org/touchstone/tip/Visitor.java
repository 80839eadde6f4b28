package org.touchstone.tip;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Who fills in a page: no more than what their browser says.
 *
 * @param network the address they come from; of the long kind the half that one household shares
 */
public record Visitor(String network, Locale locale) {

    public static Visitor from(String address, Locale locale) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            int told = bytes.length == 4 ? 4 : 8;
            return new Visitor(HexFormat.of().formatHex(Arrays.copyOf(bytes, told)), locale);
        } catch (IllegalArgumentException noAddress) {
            return new Visitor("unknown", locale);
        }
    }
}
