package org.touchstone.identity.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.touchstone.identity.Memberships;
import org.touchstone.identity.SecurityHeaders;

/** The views: whoever is not signed in goes to the provider first and comes back to where they wanted to be. */
@Configuration(proxyBeanMethods = false)
class ViewSecurity {

    /** Style and mark, which pages before the sign-in show too. */
    private static final String LOOKS = "/theme/**";

    /** Not views, but what views show; each guards itself further. Any other address is a view or nothing. */
    private static final String[] FILES = {"/evidence/**", "/market/picture/**"};

    @Bean
    @Order(4)
    SecurityFilterChain viewsChain(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            OAuth2UserService<OidcUserRequest, OidcUser> people,
            Memberships memberships)
            throws Exception {
        return http.addFilterBefore(new TakenOut(memberships), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(FILES)
                        .authenticated()
                        .requestMatchers(LOOKS)
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/touchstone", "{baseUrl}")
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .oauth2Login(login -> login.userInfoEndpoint(user -> user.oidcUserService(people))
                        .authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestResolver(new SignInRequests(clients)))
                        .failureHandler(new SignInFailures()))
                .logout(logout -> logout.logoutRequestMatcher(ViewSecurity::asksToLeave))
                .headers(SecurityHeaders::ofViews)
                .build();
    }

    /** A link is enough to leave, as long as it stands on one of our own pages. */
    private static boolean asksToLeave(HttpServletRequest request) {
        return request.getServletPath().equals("/logout") && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
