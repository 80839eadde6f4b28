package org.touchstone.identity.provider;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.touchstone.identity.EmbeddedAccounts;
import org.touchstone.identity.EmbeddedOnly;
import org.touchstone.identity.SecurityHeaders;

/**
 * The provider where there is no other. It lives on the portal's host, and cookies know hosts only: so everything it
 * keeps in the session has a name of its own, and who is signed in here says nothing about who is signed in there.
 */
@Configuration(proxyBeanMethods = false)
@EmbeddedOnly
class EmbeddedProvider {

    private static final String OWN = EmbeddedProvider.class.getName();

    @Bean
    @Order(1)
    SecurityFilterChain providerChain(HttpSecurity http, EmbeddedAccounts accounts) throws Exception {
        var server = new OAuth2AuthorizationServerConfigurer();
        http.with(server, configurer -> configurer.oidc(Customizer.withDefaults()))
                .securityMatcher(new OrRequestMatcher(
                        server.getEndpointsMatcher(),
                        PathPatternRequestMatcher.withDefaults().matcher(ProviderPaths.ALL)))
                .authenticationProvider(signingIn(accounts))
                .authorizeHttpRequests(requests -> requests.requestMatchers(ProviderPaths.SIGN_IN + "/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(ProviderPaths.SIGN_IN)
                        .failureHandler(EmbeddedProvider::wrong)
                        .permitAll())
                .oauth2ResourceServer(resource -> resource.jwt(Customizer.withDefaults()))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(ProviderPaths.SIGN_IN)))
                .headers(SecurityHeaders::ofPlainPages);
        return ownSession(http).build();
    }

    private static void wrong(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String language = "zh".equals(request.getParameter("lang")) ? "zh" : "en";
        response.sendRedirect(request.getContextPath() + ProviderPaths.SIGN_IN + "?error&lang=" + language);
    }

    private static HttpSecurity ownSession(HttpSecurity http) throws Exception {
        var contexts = new HttpSessionSecurityContextRepository();
        contexts.setSpringSecurityContextKey(OWN + ".context");
        var requests = new HttpSessionRequestCache();
        requests.setSessionAttrName(OWN + ".request");
        var tokens = new HttpSessionCsrfTokenRepository();
        tokens.setSessionAttributeName(OWN + ".csrf");
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(requests))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens));
    }

    private static DaoAuthenticationProvider signingIn(EmbeddedAccounts accounts) {
        var provider = new DaoAuthenticationProvider(name -> account(accounts, name));
        provider.setPasswordEncoder(new DemoPassword());
        return provider;
    }

    private static UserDetails account(EmbeddedAccounts accounts, String name) {
        return accounts.find(name)
                .map(person -> User.withUsername(name)
                        .password(DemoPassword.TEXT)
                        .authorities("account")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    @Bean
    JWKSource<SecurityContext> providerKeys(@Value("${touchstone.data}") Path dataFolder) {
        return new ImmutableJWKSet<>(ProviderKey.in(dataFolder));
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings providerSettings() {
        return ProviderPaths.settings();
    }

    @Bean
    RegisteredClientRepository providerClients(EmbeddedAccounts accounts) {
        return new ProviderClients(accounts);
    }

    @Bean
    OAuth2AuthorizationService providerAuthorizations(Clock clock) {
        return new RecentAuthorizations(clock);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> providerClaims(EmbeddedAccounts accounts) {
        return new ProviderClaims(accounts);
    }

    @Bean
    PasswordEncoder demoPassword() {
        return new DemoPassword();
    }
}
