package org.touchstone.identity;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** The provider that the operator named. It is discovered when it is first needed, so that the portal starts without it. */
@Configuration(proxyBeanMethods = false)
@ExternalOnly
class ExternalProvider {

    @Bean
    ClientRegistrationRepository discoveredClient(
            @Value("${touchstone.oidc.issuer}") String issuer,
            @Value("${touchstone.oidc.client-id}") String clientId,
            @Value("${touchstone.oidc.client-secret:}") String secret) {
        return new DiscoveredClient(issuer, clientId, secret);
    }

    /** An audience, when the operator names one, keeps out tokens the provider issued for other applications. */
    @Bean
    JwtDecoder jwtDecoder(
            @Value("${touchstone.oidc.issuer}") String issuer, @Value("${touchstone.oidc.audience:}") String audience) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer);
            Predicate<List<String>> forUs = named -> audience.isBlank() || named != null && named.contains(audience);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(issuer),
                    new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, forUs)));
            return decoder;
        });
    }
}
