package org.touchstone.identity.provider;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.touchstone.identity.EmbeddedAccounts;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Writes into every token whom it speaks for: a machine client's speaks for its account. */
final class ProviderClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final EmbeddedAccounts accounts;

    ProviderClaims(EmbeddedAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Person person = ProviderClients.account(
                        accounts, context.getRegisteredClient().getClientId())
                .or(() -> accounts.find(context.getPrincipal().getName()))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.ACCESS_DENIED));
        describe(person, context.getClaims());
    }

    private static void describe(Person person, JwtClaimsSet.Builder claims) {
        claims.subject(person.id().value())
                .claim("preferred_username", person.id().value())
                .claim("name", person.name())
                .claim("locale", person.locale().toLanguageTag())
                .claim(
                        "email",
                        person.id().value() + "@" + person.organisation().value() + ".example")
                .claim("organisation", person.organisation().value())
                .claim(
                        "roles",
                        List.copyOf(person.roles().stream().map(Role::claim).toList()));
    }
}
