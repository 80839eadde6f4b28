package org.touchstone.identity.provider;

import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.identity.EmbeddedOnly;

/** Lets readers of the API's description fetch a token with an account's machine client and try things out. */
@Configuration(proxyBeanMethods = false)
@EmbeddedOnly
class ProviderDescription {

    private static final String ACCOUNT = "account";

    @Bean
    OpenApiCustomizer machineClients() {
        return api -> {
            api.getComponents().addSecuritySchemes(ACCOUNT, account());
            api.addSecurityItem(new SecurityRequirement().addList(ACCOUNT));
        };
    }

    private static SecurityScheme account() {
        var flow = new OAuthFlow().tokenUrl(ProviderPaths.TOKEN).scopes(new Scopes());
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("A demo account's machine client, such as brand-api; the secret is " + DemoPassword.TEXT)
                .flows(new OAuthFlows().clientCredentials(flow));
    }
}
