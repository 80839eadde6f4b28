package org.touchstone.identity.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Memberships;

/** Ends the session of whoever was taken out: a page that is still open remembers who they were, so it must not live on. */
final class TakenOut extends OncePerRequestFilter {

    private final Memberships memberships;

    TakenOut(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean somebody = who != null && !(who instanceof AnonymousAuthenticationToken);
        if (somebody && memberships.ended(new PersonId(who.getName()))) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
        }
        chain.doFilter(request, response);
    }
}
