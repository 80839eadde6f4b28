package org.touchstone.tip;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.touchstone.common.Refused;

/**
 * Whether a form was sent from one of our own pages. There is no session that another site could ride on; this keeps
 * others from sending tips in their visitors' names.
 */
@Component
class SameOrigin {

    private final String address;

    /** @param address where browsers reach the portal; without it, what the browser says is believed */
    SameOrigin(@Value("${touchstone.address:}") String address) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    void check(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean ours = site == null || site.equals("same-origin") || site.equals("none");
        if (!ours || origin != null && !origin.equals(own())) {
            throw new Refused("tip.refused.origin");
        }
    }

    /** The address of a page as it stands in a mail: a request that lies about its host must not lead anybody elsewhere. */
    String page(HttpServletRequest request, String path) {
        return own() + request.getContextPath() + path;
    }

    /** Scheme, host and port of this portal as browsers know them. */
    private String own() {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .replacePath(null)
                        .replaceQuery(null)
                        .build()
                        .toUriString()
                : address;
    }
}
