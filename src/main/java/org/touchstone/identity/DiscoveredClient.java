package org.touchstone.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** The portal as a client of an external provider, whose endpoints are discovered once. */
final class DiscoveredClient implements ClientRegistrationRepository {

    private static final String PORTAL = "touchstone";

    private final String issuer;
    private final String clientId;
    private final String secret;
    private volatile @Nullable ClientRegistration discovered;

    DiscoveredClient(String issuer, String clientId, String secret) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.secret = secret;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(PORTAL)) {
            return null;
        }
        ClientRegistration known = discovered;
        if (known == null) {
            known = discover();
            discovered = known;
        }
        return known;
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(PORTAL)
                .clientId(clientId)
                .clientSecret(secret)
                .scope("openid", "profile")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
