package org.touchstone.identity.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The one password of all demo accounts. It is printed on the sign-in page, so hashing it would protect nothing. */
final class DemoPassword implements PasswordEncoder {

    static final String TEXT = "touchstone";

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : password.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String expected) {
        return given != null
                && expected != null
                && MessageDigest.isEqual(given.toString().getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
