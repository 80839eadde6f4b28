package org.touchstone.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends people to the provider; who was refused may ask it for another account instead of being waved through again. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    static final String ANOTHER = "another";

    private final DefaultOAuth2AuthorizationRequestResolver usual;

    SignInRequests(ClientRegistrationRepository clients) {
        usual = new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return prompted(request, usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return prompted(request, usual.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest prompted(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest resolved) {
        if (resolved == null || request.getParameter(ANOTHER) == null) {
            return resolved;
        }
        return OAuth2AuthorizationRequest.from(resolved)
                .additionalParameters(parameters -> parameters.putAll(Map.of("prompt", "login")))
                .build();
    }
}
