package org.touchstone.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told never to do with our pages. */
public final class SecurityHeaders {

    /** Vaadin's client starts from a script in the page and evaluates what the server sends: it cannot do with less. */
    private static final String VIEWS = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self';"
            + " frame-ancestors 'none'";

    private static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String OPEN = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    public static void ofViews(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, VIEWS);
    }

    /** Pages without any script: sign-in, refusals, errors. */
    public static void ofPlainPages(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, PLAIN);
    }

    /** The description of the API brings a page with scripts of its own. */
    static void ofOpenPages(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, OPEN);
    }

    static void ofData(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, DATA);
    }

    private static void write(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
