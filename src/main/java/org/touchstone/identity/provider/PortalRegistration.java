package org.touchstone.identity.provider;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.touchstone.identity.EmbeddedOnly;

/**
 * The portal as a client of itself. A portal that is its own provider cannot discover itself while it starts, and its
 * port may be known only afterwards: so the endpoints are made up when they are asked for. What the browser is sent to
 * follows the request; what the portal fetches itself goes over the loopback.
 */
@Component
@EmbeddedOnly
class PortalRegistration implements ClientRegistrationRepository {

    private final Environment environment;

    PortalRegistration(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ProviderClients.PORTAL) ? registration() : null;
    }

    private ClientRegistration registration() {
        String front = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        String back = "http://localhost:" + environment.getRequiredProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "");
        return ClientRegistration.withRegistrationId(ProviderClients.PORTAL)
                .clientId(ProviderClients.PORTAL)
                .clientSecret(DemoPassword.TEXT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .authorizationUri(front + ProviderPaths.AUTHORIZE)
                .tokenUri(back + ProviderPaths.TOKEN)
                .jwkSetUri(back + ProviderPaths.KEYS)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", front + ProviderPaths.SIGN_OUT))
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
