package org.touchstone.identity;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Makes of a valid token the person it speaks for. */
@Component
class BearerTokens implements Converter<Jwt, AbstractAuthenticationToken> {

    private final SignIn signIn;

    BearerTokens(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new PersonToken(token, signIn.recognise(new Claims(token.getClaims())));
    }
}
