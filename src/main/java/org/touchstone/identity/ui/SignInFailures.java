package org.touchstone.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads whoever could not be let in to a page that says why. */
final class SignInFailures implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailures.class);

    /** Why the portal itself let somebody not in; all else is between them and the provider. */
    private static final Set<String> OURS = Set.of("role", "organisation", "ended");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = failure instanceof OAuth2AuthenticationException refused && OURS.contains(code(refused))
                ? code(refused)
                : "provider";
        if (why.equals("provider")) {
            log.warn("A sign-in failed: {}", failure.getMessage());
        }
        response.sendRedirect(request.getContextPath() + "/pages/no-entry?because=" + why);
    }

    private static String code(OAuth2AuthenticationException refused) {
        return refused.getError().getErrorCode();
    }
}
