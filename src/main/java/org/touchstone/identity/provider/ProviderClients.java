package org.touchstone.identity.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.EmbeddedAccounts;
import org.touchstone.identity.Person;

/** The clients of the embedded provider: the portal itself, and one machine client for each account. */
final class ProviderClients implements RegisteredClientRepository {

    static final String PORTAL = "touchstone";
    private static final String MACHINE = "-api";

    private final EmbeddedAccounts accounts;

    ProviderClients(EmbeddedAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The clients of the embedded provider are fixed");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(PORTAL)
                ? portal()
                : account(accounts, clientId).map(ProviderClients::machine).orElse(null);
    }

    /** The person a machine client speaks for. */
    static Optional<Person> account(EmbeddedAccounts accounts, String clientId) {
        return Accounts.PEOPLE.stream()
                .filter(person -> clientId.equals(person.id() + MACHINE))
                .findFirst()
                .flatMap(person -> accounts.find(person.id().value()));
    }

    /** The portal is wherever it was asked for, so its return address is too. */
    private static RegisteredClient portal() {
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return client(PORTAL)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(base + "/login/oauth2/code/" + PORTAL)
                .postLogoutRedirectUris(uris -> uris.addAll(List.of(base, base + "/")))
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient machine(Person person) {
        return client(person.id() + MACHINE)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(DemoPassword.TEXT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(30))
                        .build());
    }
}
