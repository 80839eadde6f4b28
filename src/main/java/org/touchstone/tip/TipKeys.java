package org.touchstone.tip;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Secrets for people, and keyed hashes of what must be recognised but not kept. */
@Component
class TipKeys {

    private static final String MAC = "HmacSHA256";
    private static final int KEY = 32;
    private static final int TOKEN = 32;
    private static final int SECRET = 16;
    /** Without letters and digits that look alike. */
    private static final String READABLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final TipKeyStore store;
    private final SecureRandom random = new SecureRandom();
    private volatile byte @Nullable [] known;

    TipKeys(TipKeyStore store) {
        this.store = store;
    }

    /** For a link: long, and read by machines only. */
    String token() {
        byte[] bytes = new byte[TOKEN];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For people: four groups of four that can be read out. */
    String secret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < SECRET; i++) {
            secret.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return secret.toString();
    }

    /** @param purpose keeps hashes of one kind from being mistaken for another's */
    byte[] hash(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key(), MAC));
            return mac.doFinal((purpose + "|" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] key() {
        byte[] key = known;
        if (key == null) {
            key = store.secret(this::made);
            known = key;
        }
        return key;
    }

    private byte[] made() {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        return key;
    }
}
