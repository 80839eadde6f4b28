package org.touchstone;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.touchstone.identity.Person;

/**
 * Signs a person in for the rest of the test: for what it calls itself, for the view it navigates to, and for MockMvc,
 * where {@code mvc.perform(get("/api/v1/me").with(SignedIn.as(Cast.BRAND)))} says it for one request.
 */
public final class SignedIn {

    private SignedIn() {}

    /** From here on; in a browserless test call it before the first {@code navigate}. Ends with the test. */
    public static RequestPostProcessor as(Person person) {
        Authentication authentication = authentication(person);
        TestSecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        return SecurityMockMvcRequestPostProcessors.authentication(authentication);
    }

    private static Authentication authentication(Person person) {
        String[] roles =
                person.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                person.id().value(), null, AuthorityUtils.createAuthorityList(roles));
    }
}
