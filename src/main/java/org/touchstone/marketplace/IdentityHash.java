package org.touchstone.marketplace;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the sandbox keeps of a person's identity document: a hash that nobody without the key can guess back. */
@Component
class IdentityHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    IdentityHash(@Value("${touchstone.marketplace.identity-key:sandbox only}") String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Spaces and small letters make no other person of somebody. */
    String of(String document) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String written = document.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            return HexFormat.of().formatHex(mac.doFinal(written.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
