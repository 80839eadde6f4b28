package org.touchstone.identity.provider;

import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** Where the embedded provider answers; it names no issuer, so that the issuer is the host and port it was asked at. */
public final class ProviderPaths {

    public static final String ALL = "/provider/**";
    public static final String SIGN_IN = "/provider/sign-in";
    public static final String SIGN_OUT = "/provider/sign-out";
    public static final String AUTHORIZE = "/provider/authorize";
    public static final String TOKEN = "/provider/token";
    public static final String KEYS = "/provider/keys";

    private ProviderPaths() {}

    static AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder()
                .authorizationEndpoint(AUTHORIZE)
                .tokenEndpoint(TOKEN)
                .jwkSetEndpoint(KEYS)
                .tokenIntrospectionEndpoint("/provider/introspect")
                .tokenRevocationEndpoint("/provider/revoke")
                .oidcUserInfoEndpoint("/provider/person")
                .oidcLogoutEndpoint(SIGN_OUT)
                .deviceAuthorizationEndpoint("/provider/device")
                .deviceVerificationEndpoint("/provider/device-verification")
                .pushedAuthorizationRequestEndpoint("/provider/pushed")
                .build();
    }
}
