package org.touchstone.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.touchstone.identity.api.ApiRefusals;

/** Who gets in beside the views: the API with a token and nothing else, open pages without anything. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    /** Says nothing about anybody: health, the description of the API, the pages before and beside the sign-in. */
    private static final String[] OPEN = {
        "/actuator/health/**",
        "/v3/api-docs/**",
        "/swagger-ui/**",
        "/swagger-ui.html",
        "/pages/**",
        "/theme/**",
        "/error"
    };

    /** Forms of the public; they need no session, so there is none that another site could ride on. */
    private static final String[] PUBLIC_FORMS = {"/tip", "/tip/**"};

    /** What the portal publishes: read without an account. */
    private static final String[] PUBLISHED = {"/api/v1/register", "/api/v1/statements/*", "/api/v1/custody-heads"};

    /** The database knows no character zero, so that what carries one is stopped at the door. */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(HttpSecurity http, BearerTokens tokens, ApiRefusals refusals) throws Exception {
        return http.securityMatcher("/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable) // a token is sent on purpose, never by the browser alone
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PUBLISHED)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(tokens))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityHeaders::ofData)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain openChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(OPEN)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable) // nothing here changes anything
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(SecurityHeaders::ofOpenPages)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain publicFormsChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(PUBLIC_FORMS)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable) // whoever serves them looks where a form was sent from
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(SecurityHeaders::ofPlainPages)
                .build();
    }
}
