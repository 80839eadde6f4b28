package org.touchstone.identity;

import java.util.HashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Takes in the person who has just signed in, with the roles and the organisation the provider gave them. */
@Component
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService users = new OidcUserService();
    private final JwtDecoder tokens;
    private final SignIn signIn;

    OidcPeople(JwtDecoder tokens, SignIn signIn) {
        this.tokens = tokens;
        this.signIn = signIn;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        Map<String, Object> claims = new HashMap<>(accessToken(request));
        claims.putAll(user.getClaims());
        Person person = signIn.welcome(new Claims(claims));
        return new DefaultOidcUser(SignIn.authorities(person), request.getIdToken(), user.getUserInfo(), "sub");
    }

    /** Keycloak writes the realm's roles into the access token only, unless told otherwise. */
    private Map<String, Object> accessToken(OidcUserRequest request) {
        try {
            return tokens.decode(request.getAccessToken().getTokenValue()).getClaims();
        } catch (JwtException opaque) {
            return Map.of();
        }
    }
}
